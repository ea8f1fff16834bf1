package nl.wijkcheque.scenario;

import static nl.wijkcheque.ledger.LedgerAccount.BREAKAGE;
import static nl.wijkcheque.ledger.LedgerAccount.CASH;
import static nl.wijkcheque.ledger.LedgerAccount.DEFERRED_REDUCED;
import static nl.wijkcheque.ledger.LedgerAccount.DEFERRED_STANDARD;
import static nl.wijkcheque.ledger.LedgerAccount.PIN;
import static nl.wijkcheque.ledger.LedgerAccount.REFUNDS_PAYABLE;
import static nl.wijkcheque.ledger.LedgerAccount.REVENUE_KLUS;
import static nl.wijkcheque.ledger.LedgerAccount.SUBSIDY_RECEIVABLE;
import static nl.wijkcheque.ledger.LedgerAccount.SUBSIDY_REVENUE_KLUS;
import static nl.wijkcheque.ledger.LedgerAccount.VAT_HIGH_PAYABLE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.cheque.ChequeState;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/** What cheques and books should be, in whole cents and without a database: written from the rules. */
final class ModelBooks {

    /** One cheque. */
    static final class Paper {
        final ChequeId id;
        final String code;
        final long price;
        final long gap;
        final @Nullable UUID household;
        final UUID shift;
        ChequeState state = ChequeState.ISSUED;
        LocalDate lastDay;
        LocalDate usedOn = LocalDate.MIN;
        boolean touched;

        Paper(
                ChequeId id,
                String code,
                long price,
                long gap,
                @Nullable UUID household,
                UUID shift,
                LocalDate lastDay) {
            this.id = id;
            this.code = code;
            this.price = price;
            this.gap = gap;
            this.household = household;
            this.shift = shift;
            this.lastDay = lastDay;
        }

        /** Its term is a fact of the calendar, whether it was marked or not. */
        boolean usable(LocalDate today) {
            return state == ChequeState.ISSUED && !today.isAfter(lastDay);
        }

        private LedgerAccount owedOn() {
            return household == null ? DEFERRED_STANDARD : DEFERRED_REDUCED;
        }
    }

    final Map<LedgerAccount, Money> balances = new EnumMap<>(LedgerAccount.class);

    void sold(Paper paper, LedgerAccount paidOn) {
        move(paidOn, paper.owedOn(), paper.price);
    }

    void used(Paper paper, LocalDate today) {
        earn(paper, 1);
        become(paper, ChequeState.REDEEMED);
        paper.usedOn = today;
    }

    void undone(Paper paper) {
        earn(paper, -1);
        become(paper, ChequeState.ISSUED);
    }

    void voided(Paper paper, PaymentKind back) {
        end(paper, ChequeState.VOIDED, back == PaymentKind.CASH ? CASH : PIN);
    }

    void refunded(Paper paper, @Nullable PaymentKind back) {
        end(paper, ChequeState.REFUNDED, back == null ? REFUNDS_PAYABLE : back == PaymentKind.CASH ? CASH : PIN);
    }

    void lapsed(Paper paper) {
        end(paper, ChequeState.LAPSED, BREAKAGE);
    }

    void become(Paper paper, ChequeState state) {
        paper.state = state;
        paper.touched = true;
    }

    private void end(Paper paper, ChequeState state, LedgerAccount to) {
        move(paper.owedOn(), to, paper.price);
        become(paper, state);
    }

    /** At 21%, in the price and in the gap. */
    private void earn(Paper paper, int sign) {
        split(paper.owedOn(), REVENUE_KLUS, paper.price, sign);
        split(SUBSIDY_RECEIVABLE, SUBSIDY_REVENUE_KLUS, paper.gap, sign);
    }

    private void split(LedgerAccount from, LedgerAccount revenue, long cents, int sign) {
        long vat = Math.round(cents * 21 / 121.0);
        move(from, revenue, sign * (cents - vat));
        move(from, VAT_HIGH_PAYABLE, sign * vat);
    }

    private void move(LedgerAccount debit, LedgerAccount credit, long cents) {
        balances.merge(debit, Money.cents(cents), Money::plus);
        balances.merge(credit, Money.cents(-cents), Money::plus);
    }
}
