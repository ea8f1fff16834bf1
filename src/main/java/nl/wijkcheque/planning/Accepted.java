package nl.wijkcheque.planning;

/**
 * What came of accepting.
 *
 * @param done how many pieces came true now, also by somebody who accepted them at the same time
 * @param refused how many were no longer possible
 */
public record Accepted(int done, int refused) {}
