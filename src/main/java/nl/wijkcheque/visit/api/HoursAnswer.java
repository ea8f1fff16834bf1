package nl.wijkcheque.visit.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.visit.HoursLine;
import nl.wijkcheque.visit.HoursState;
import nl.wijkcheque.visit.Presence;
import org.jspecify.annotations.Nullable;

/**
 * @param corrects the line that was wrong
 * @param minutesBefore what was confirmed before this correction: the difference counts
 */
@Serdeable
record HoursAnswer(
        UUID id,
        UUID visitId,
        UUID participantId,
        LocalDate day,
        Presence presence,
        int minutes,
        HoursState state,
        UUID registeredBy,
        Instant registeredAt,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable UUID corrects,
        @Nullable Integer minutesBefore) {

    static HoursAnswer of(HoursLine line) {
        AccountId confirmer = line.confirmedBy();
        Minutes before = line.before();
        return new HoursAnswer(
                line.id(),
                line.visit().value(),
                line.participant().value(),
                line.day(),
                line.presence(),
                line.minutes().count(),
                line.state(),
                line.registeredBy().value(),
                line.registeredAt(),
                confirmer == null ? null : confirmer.value(),
                line.confirmedAt(),
                line.corrects(),
                before == null ? null : before.count());
    }
}
