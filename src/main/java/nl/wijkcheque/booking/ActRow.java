package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.AccountId;
import org.jspecify.annotations.Nullable;

@MappedEntity("wachtlijst_act")
record ActRow(
        @Id UUID id,
        UUID bookingId,
        Instant happenedAt,
        String kind,
        String what,
        String result,
        @Nullable LocalDate day,
        String note,
        UUID actorId,
        boolean byResident) {

    Act act() {
        return new Act(
                happenedAt, ActKind.valueOf(kind), what, result, day, note, new AccountId(actorId), byResident);
    }
}
