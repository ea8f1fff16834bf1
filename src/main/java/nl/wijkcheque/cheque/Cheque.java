package nl.wijkcheque.cheque;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.SaleId;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/**
 * A cheque in the state it is in. A step exists only on the states that allow it: only an {@link IssuedCheque} can be
 * redeemed, only a {@link RedeemedCheque} undone, and a {@link ClosedCheque} has no step at all.
 */
sealed interface Cheque permits RedeemedCheque, ClosedCheque, Cheque.Owed {

    ChequeFacts facts();

    /** The last thing that happened to it. */
    Change change();

    ChequeState state();

    /** What its holder may expect of it that day. */
    ChequeStanding standingOn(LocalDate day);

    /** What whoever wants to use it hears, when it can't be used. */
    Refusal unusable();

    /** Not used, and still worth what was paid for it. */
    sealed interface Owed extends Cheque permits IssuedCheque, BlockedCheque, ExpiredCheque {

        /** Pays back what was paid, never more. */
        default Step refund() {
            return Step.to(ChequeState.REFUNDED, this, ChequeEventKind.REFUNDED).amount(facts().paid().price());
        }

        /** Its code is dead; the other cheque takes over all that is owed. */
        default Step replaceBy(ChequeId other) {
            return Step.to(ChequeState.REPLACED, this, ChequeEventKind.REPLACED).other(other);
        }

        /** Passes to the partner left behind, in the state it is in. */
        default Step passTo(ResidentId partner) {
            return Step.to(state(), this, ChequeEventKind.PASSED_ON).holder(partner);
        }
    }

    /**
     * What does not change when a cheque goes from state to state.
     *
     * @param version how often something happened to it
     * @param soldAt where it was sold
     * @param validUntil last day on which it can be redeemed; only an extension moves it
     * @param holder whose it is; null for a bearer cheque
     * @param household whose visits it is good for; null for anyone's
     */
    record ChequeFacts(
            ChequeId id,
            int version,
            SaleId sale,
            ServicepuntId soldAt,
            String serial,
            Minutes worth,
            Paid paid,
            LocalDate validUntil,
            @Nullable ResidentId holder,
            @Nullable UUID household) {

        boolean isPersonal() {
            return holder != null;
        }
    }
}
