package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.audit.CorrectedField;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;

/**
 * @param sortKey see {@link NameKey}
 * @param skills names, separated by commas
 * @param availability see {@link WeekBits}
 */
@MappedEntity("participant")
record ParticipantRow(
        @Id UUID id,
        UUID servicepuntId,
        String firstName,
        String surname,
        String sortKey,
        LocalDate birthDate,
        String phone,
        UUID coachId,
        TravelMode travelMode,
        int weeklyCapMinutes,
        String skills,
        int availability,
        boolean noPets,
        @Nullable String iban,
        @Nullable UUID accountId,
        int version) {

    /** What is known of her, as it is kept when it is corrected. */
    Map<CorrectedField, String> facts() {
        return Map.of(
                CorrectedField.FIRST_NAME, firstName,
                CorrectedField.SURNAME, surname,
                CorrectedField.BIRTH_DATE, birthDate.toString(),
                CorrectedField.PHONE, phone);
    }

    static String join(Set<Skill> skills) {
        return skills.stream().sorted().map(Skill::name).collect(Collectors.joining(","));
    }

    /** Staff works on those of its own servicepunt, a participant on herself. */
    boolean isFor(Actor actor) {
        return actor.isStaff()
                ? servicepuntId.equals(actor.servicepunt().id().value())
                : participantId().equals(actor.participant());
    }

    ParticipantId participantId() {
        return new ParticipantId(id);
    }

    /** What {@link #join} made one text of. */
    static Set<Skill> skillSet(String joined) {
        return Arrays.stream(joined.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Skill::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    Participant participant() {
        return new Participant(
                participantId(),
                new ServicepuntId(servicepuntId),
                firstName,
                surname,
                birthDate,
                phone,
                new AccountId(coachId),
                travelMode,
                Minutes.of(weeklyCapMinutes),
                skillSet(skills),
                WeekBits.read(availability),
                accountId != null,
                version);
    }
}
