package nl.wijkcheque.till;

/** A shift that ended with a count. */
public record ClosedShift(Facts facts, Closing closing) implements Shift {}
