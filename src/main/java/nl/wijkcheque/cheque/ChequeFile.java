package nl.wijkcheque.cheque;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A cheque and all that ever happened to it.
 *
 * @param holder whose it is; null for a bearer cheque
 * @param history the latest first
 */
public record ChequeFile(
        ChequeId id,
        String serial,
        ChequeStanding standing,
        ChequeState state,
        Minutes worth,
        TariffGroup group,
        Money price,
        LocalDate validUntil,
        @Nullable ResidentId holder,
        List<Happened> history) {

    public ChequeFile {
        history = List.copyOf(history);
    }

    /**
     * Something that happened.
     *
     * @param name of who did it; null for a reader who may not know more than the role
     * @param servicepunt its name at the time
     * @param visit that it paid for
     * @param other the cheque that came in its place, or that it came in the place of
     */
    public record Happened(
            ChequeEventKind kind,
            Instant at,
            Role by,
            @Nullable String name,
            String servicepunt,
            Money amount,
            @Nullable VisitId visit,
            @Nullable ChequeId other,
            @Nullable String reason) {}
}
