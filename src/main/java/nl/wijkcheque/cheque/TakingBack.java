package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TillShiftId;
import org.jspecify.annotations.Nullable;

/** Ends a cheque without help: the state, what was owed for it, and the buyer's allowance, in one transaction. */
@Singleton
final class TakingBack {

    private final Steps steps;
    private final SaleRows sales;
    private final Allowances allowances;
    private final Ledger ledger;

    TakingBack(Steps steps, SaleRows sales, Allowances allowances, Ledger ledger) {
        this.steps = steps;
        this.sales = sales;
        this.allowances = allowances;
        this.ledger = ledger;
    }

    /**
     * @param cause VOID, REFUND or BREAKAGE
     * @param to where what was owed goes
     */
    Outcome<Cheque.ChequeFacts> write(
            Actor by, Instant at, Step step, LedgerCause cause, LedgerAccount to, @Nullable TillShiftId shift) {
        return steps.write(by, at, step.shift(shift)).map(facts -> {
            ledger.post(
                    by,
                    new Posting(cause, facts.id().value(), at, shift, List.copyOf(Postings.ofEnd(facts.paid(), to))));
            if (facts.holder() != null && cause != LedgerCause.BREAKAGE) {
                SaleRow sale = sales.findById(facts.sale().value()).orElseThrow();
                // Of who bought it: by now it may be of the partner left behind, who bought none.
                ResidentId buyer = new ResidentId(Objects.requireNonNull(sale.buyerId()));
                allowances.giveBack(buyer, Year.of(sale.soldDay().getYear()));
            }
            return facts;
        });
    }
}
