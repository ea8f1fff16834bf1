package nl.wijkcheque.participant.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.ParticipantFile;

/**
 * Everything about a participant.
 *
 * @param placements newest first
 * @param absences those that are not over
 * @param wishes what she would rather do, and with whom
 */
@Serdeable
record ParticipantFileAnswer(
        ParticipantAnswer participant,
        String coachName,
        List<PlacementAnswer> placements,
        List<InductionAnswer> inductions,
        List<AbsenceAnswer> absences,
        WishesBody wishes) {

    static ParticipantFileAnswer of(ParticipantFile file) {
        return new ParticipantFileAnswer(
                ParticipantAnswer.of(file.participant()),
                file.coachName(),
                file.placements().stream().map(PlacementAnswer::of).toList(),
                file.inductions().entrySet().stream()
                        .map(entry -> new InductionAnswer(entry.getKey().value(), entry.getValue()))
                        .sorted(Comparator.comparing(InductionAnswer::offeringId))
                        .toList(),
                file.absences().stream().map(AbsenceAnswer::of).toList(),
                WishesBody.of(file.wishes()));
    }

    /** How far she is with one offering. */
    @Serdeable
    record InductionAnswer(UUID offeringId, InductionLevel level) {}
}
