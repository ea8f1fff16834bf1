package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** @param revision from 1; the highest holds, what was decided before stays */
@MappedEntity("milestone_decision")
record DecisionRow(
        @Id UUID id,
        UUID placementId,
        MilestoneKind kind,
        int number,
        int revision,
        MilestoneVerdict verdict,
        LocalDate decidedOn,
        UUID decidedBy,
        String decidedByName,
        Instant recordedAt) {

    boolean isAbout(MilestoneKind which, int ordinal) {
        return kind == which && number == ordinal;
    }

    MilestoneDecision decision() {
        return new MilestoneDecision(verdict, decidedOn, decidedByName, recordedAt);
    }
}
