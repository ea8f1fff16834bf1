package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** The key in the table is the participant and the day. */
@MappedEntity("attendance")
record AttendanceRow(@Id UUID participantId, LocalDate day, String presence, @Nullable UUID absenceId) {

    Presence said() {
        return Presence.valueOf(presence);
    }

    PresenceLine absentLine() {
        return new PresenceLine(new ParticipantId(participantId), said(), Minutes.ZERO);
    }
}
