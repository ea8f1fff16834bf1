package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.participant.InductionEvidence;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ServicepuntId;

/** Tells participants what visits say, by the rule by which a step is proposed. */
@Singleton
final class EvidenceOfVisits implements InductionEvidence {

    private final ExperienceRows rows;
    private final GrowthRules rules;
    private final Clock clock;

    EvidenceOfVisits(ExperienceRows rows, GrowthSettings settings, Clock clock) {
        this.rows = rows;
        this.rules = new GrowthRules(settings);
        this.clock = clock;
    }

    @Override
    public boolean isEnoughAfter(
            InductionLevel now, ServicepuntId servicepunt, ParticipantId participant, OfferingId offering) {
        LocalDate since = Amsterdam.today(clock).minusYears(1);
        List<TogetherSum> companions = rows.together(servicepunt.value(), since).stream()
                .filter(sum -> sum.participantId().equals(participant.value())
                        && sum.offeringId().equals(offering.value()))
                .toList();
        return rows.experience(servicepunt.value(), since).stream()
                .filter(sum -> sum.participantId().equals(participant.value())
                        && sum.offeringId().equals(offering.value()))
                .map(sum -> Experiences.experience(sum, companions))
                .anyMatch(sum -> rules.next(now, sum).isPresent());
    }
}
