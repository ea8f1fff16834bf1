package nl.wijkcheque.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.participant.Milestone;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ParticipantId;

/**
 * What is known about people besides their hours.
 *
 * @param today half years that are over by then should have been decided about
 * @param milestones what was decided about them, or should have been
 * @param paid what each was paid over the year, payment by payment
 * @param paidMeanwhile what each was paid in the calendar year in which this would be paid, over whichever year: what the law
 *     counts
 * @param limits terms of that calendar year; of them the cap and the number of payments hold
 * @param accounts of whom it is known where to pay it
 */
record BonusFacts(
        LocalDate today,
        Map<ParticipantId, List<Milestone>> milestones,
        Map<ParticipantId, List<Money>> paid,
        Map<ParticipantId, List<Money>> paidMeanwhile,
        BonusTerms limits,
        Set<ParticipantId> accounts) {

    List<Money> paid(ParticipantId participant) {
        return paid.getOrDefault(participant, List.of());
    }

    List<Money> paidMeanwhile(ParticipantId participant) {
        return paidMeanwhile.getOrDefault(participant, List.of());
    }

    List<Milestone> milestones(ParticipantId participant) {
        return milestones.getOrDefault(participant, List.of());
    }
}
