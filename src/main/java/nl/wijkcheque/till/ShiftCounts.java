package nl.wijkcheque.till;

/** The coins and notes at the beginning and at the end of a shift; nothing at the end while it is open. */
public record ShiftCounts(CashCount opened, CashCount closed) {}
