package nl.wijkcheque.participant;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was decided at a milestone, on which day and by whom.
 *
 * @param recordedAt when it was written down
 */
public record MilestoneDecision(MilestoneVerdict verdict, LocalDate decidedOn, String byName, Instant recordedAt) {}
