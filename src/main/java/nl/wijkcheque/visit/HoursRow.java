package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

@MappedEntity("hours_line")
record HoursRow(
        @Id UUID id,
        UUID visitId,
        UUID participantId,
        UUID servicepuntId,
        LocalDate day,
        String presence,
        int minutes,
        String state,
        UUID registeredBy,
        Instant registeredAt,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable UUID corrects,
        @Nullable Integer minutesBefore) {

    HoursState hoursState() {
        return HoursState.valueOf(state);
    }

    PresenceLine presenceLine() {
        return new PresenceLine(
                new ParticipantId(participantId), Presence.valueOf(presence), Minutes.of(minutes));
    }

    HoursLine line() {
        return new HoursLine(
                id,
                new VisitId(visitId),
                new ParticipantId(participantId),
                day,
                Presence.valueOf(presence),
                Minutes.of(minutes),
                hoursState(),
                new AccountId(registeredBy),
                registeredAt,
                confirmedBy == null ? null : new AccountId(confirmedBy),
                confirmedAt,
                corrects,
                minutesBefore == null ? null : Minutes.of(minutesBefore));
    }
}
