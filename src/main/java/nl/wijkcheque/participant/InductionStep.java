package nl.wijkcheque.participant;

import java.time.Instant;

/**
 * A step of induction that was taken.
 *
 * @param level that she had from then on
 * @param evidence which visits spoke for it, in the words of who took it; empty when what is registered was enough
 * @param byName who took it
 */
public record InductionStep(InductionLevel level, String evidence, String byName, Instant at) {}
