package nl.wijkcheque.participant;

import java.time.Instant;

/**
 * A step of induction that was taken, or taken back.
 *
 * @param level that she had from then on; of one that was taken back, that she has no longer
 * @param evidence which visits spoke for it, in the words of who took it, empty when what is registered was enough; or why it
 *     was taken back
 * @param withdrawn whether it was taken back
 * @param byName who did
 */
public record InductionStep(InductionLevel level, String evidence, boolean withdrawn, String byName, Instant at) {}
