package nl.wijkcheque.cheque.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.cheque.ChequeEventKind;
import nl.wijkcheque.cheque.ChequeFile;
import nl.wijkcheque.cheque.ChequeStanding;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A cheque and all that happened to it.
 *
 * @param personal good for one household only
 * @param history the latest first
 */
@Serdeable
record LifeAnswer(
        UUID id,
        String serial,
        ChequeStanding state,
        int worthMinutes,
        TariffGroup tariffGroup,
        long priceCents,
        LocalDate validUntil,
        boolean personal,
        List<EventAnswer> history) {

    static LifeAnswer of(ChequeFile file) {
        return new LifeAnswer(
                file.id().value(),
                file.serial(),
                file.standing(),
                file.worth().count(),
                file.group(),
                file.price().cents(),
                file.validUntil(),
                file.holder() != null,
                file.history().stream().map(EventAnswer::of).toList());
    }

    /**
     * Something that happened.
     *
     * @param byName null for a reader who may not know more than the role
     * @param otherId the cheque that came in its place, or that it came in the place of
     */
    @Serdeable
    record EventAnswer(
            ChequeEventKind kind,
            Instant at,
            Role byRole,
            @Nullable String byName,
            String servicepunt,
            long amountCents,
            @Nullable UUID visitId,
            @Nullable UUID otherId,
            @Nullable String reason) {

        static EventAnswer of(ChequeFile.Happened happened) {
            return new EventAnswer(
                    happened.kind(),
                    happened.at(),
                    happened.by(),
                    happened.name(),
                    happened.servicepunt(),
                    happened.amount().cents(),
                    happened.visit() == null ? null : happened.visit().value(),
                    happened.other() == null ? null : happened.other().value(),
                    happened.reason());
        }
    }
}
