package nl.wijkcheque.participant.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.shared.Skill;

/**
 * A participant.
 *
 * @param weeklyCapMinutes most work in a week
 * @param availability the parts of an ordinary week in which she can work
 * @param version to send back with a correction
 */
@Serdeable
record ParticipantAnswer(
        UUID id,
        String firstName,
        String surname,
        LocalDate birthDate,
        String phone,
        UUID coachId,
        TravelMode travelMode,
        int weeklyCapMinutes,
        List<Skill> skills,
        List<WeekPart> availability,
        boolean hasLogin,
        int version) {

    static ParticipantAnswer of(Participant participant) {
        return new ParticipantAnswer(
                participant.id().value(),
                participant.firstName(),
                participant.surname(),
                participant.birthDate(),
                participant.phone(),
                participant.coach().value(),
                participant.travelMode(),
                participant.weeklyCap().count(),
                participant.skills().stream().sorted().toList(),
                WeekPart.of(participant.availability()),
                participant.hasLogin(),
                participant.version());
    }
}
