package nl.wijkcheque.cheque;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;
import org.jspecify.annotations.Nullable;

/** A cheque in the state it is in. Only an {@link IssuedCheque} has a way to become redeemed. */
sealed interface Cheque permits IssuedCheque, RedeemedCheque {

    ChequeFacts facts();

    /** What its holder may expect of it that day: the term is a fact of the calendar, not of the row. */
    ChequeStanding standingOn(LocalDate day);

    /**
     * What never changes about a cheque.
     *
     * @param household whose visits it is good for; null for anyone's
     */
    record ChequeFacts(
            ChequeId id,
            String serial,
            Minutes worth,
            Paid paid,
            LocalDate validUntil,
            @Nullable UUID household) {}
}
