package nl.wijkcheque.scenario;

import static nl.wijkcheque.ledger.LedgerAccount.BANK;
import static nl.wijkcheque.ledger.LedgerAccount.BREAKAGE;
import static nl.wijkcheque.ledger.LedgerAccount.CASH;
import static nl.wijkcheque.ledger.LedgerAccount.PIN;
import static nl.wijkcheque.ledger.LedgerAccount.REFUNDS_PAYABLE;
import static nl.wijkcheque.ledger.LedgerAccount.REVENUE_KLUS;
import static nl.wijkcheque.ledger.LedgerAccount.SUBSIDY_CLAIMED;
import static nl.wijkcheque.ledger.LedgerAccount.SUBSIDY_DIFFERENCE;
import static nl.wijkcheque.ledger.LedgerAccount.SUBSIDY_RECEIVABLE;
import static nl.wijkcheque.ledger.LedgerAccount.SUBSIDY_REVENUE_KLUS;
import static nl.wijkcheque.ledger.LedgerAccount.VAT_HIGH_PAYABLE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkcheque.cheque.ChequeState;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/** What cheques and books should be, in whole cents and without a database: written from the rules. */
final class ModelBooks {

    /** What stands on each account, debits minus credits. */
    final Map<LedgerAccount, Money> balances = new EnumMap<>(LedgerAccount.class);
    /** The same, of what moved today alone. */
    final Map<LedgerAccount, Money> today = new EnumMap<>(LedgerAccount.class);
    /** The gap of what was redeemed, per month. */
    final Map<YearMonth, Long> earned = new TreeMap<>();

    void used(Paper paper, LocalDate day) {
        earn(paper, 1, day);
        become(paper, ChequeState.REDEEMED);
        paper.usedOn = day;
    }

    void undone(Paper paper) {
        earn(paper, -1, paper.usedOn);
        become(paper, ChequeState.ISSUED);
    }

    void voided(Paper paper) {
        end(paper, ChequeState.VOIDED, account(paper.sold.back()));
        giveBack(paper);
    }

    /** @param way null for a bank account */
    void refunded(Paper paper, @Nullable PaymentKind way) {
        end(paper, ChequeState.REFUNDED, way == null ? REFUNDS_PAYABLE : account(way));
        giveBack(paper);
    }

    void lapsed(Paper paper) {
        end(paper, ChequeState.LAPSED, BREAKAGE);
    }

    void become(Paper paper, ChequeState state) {
        paper.state = state;
        paper.touched = true;
    }

    void claimed(long cents) {
        move(SUBSIDY_CLAIMED, SUBSIDY_RECEIVABLE, cents);
    }

    void claimPaid(long claimed, long paid) {
        move(BANK, SUBSIDY_CLAIMED, Math.min(claimed, paid));
        move(SUBSIDY_DIFFERENCE, SUBSIDY_CLAIMED, Math.max(0, claimed - paid));
        move(BANK, SUBSIDY_DIFFERENCE, Math.max(0, paid - claimed));
    }

    void claimUnpaid(long claimed, long paid) {
        move(SUBSIDY_CLAIMED, BANK, Math.min(claimed, paid));
        move(SUBSIDY_CLAIMED, SUBSIDY_DIFFERENCE, Math.max(0, claimed - paid));
        move(SUBSIDY_DIFFERENCE, BANK, Math.max(0, paid - claimed));
    }

    void move(LedgerAccount debit, LedgerAccount credit, long cents) {
        for (Map<LedgerAccount, Money> books : List.of(balances, today)) {
            books.merge(debit, Money.cents(cents), Money::plus);
            books.merge(credit, Money.cents(-cents), Money::plus);
        }
    }

    Money of(LedgerAccount account) {
        return balances.getOrDefault(account, Money.ZERO);
    }

    static LedgerAccount account(PaymentKind kind) {
        return kind == PaymentKind.CASH ? CASH : PIN;
    }

    private void end(Paper paper, ChequeState state, LedgerAccount to) {
        move(paper.owedOn(), to, paper.sold.price());
        become(paper, state);
    }

    private static void giveBack(Paper paper) {
        Person buyer = paper.sold.buyer();
        if (paper.holder != null && buyer != null) {
            buyer.buys(paper.sold.year(), -1);
        }
    }

    /** At 21%, in the price and in the gap. */
    private void earn(Paper paper, int sign, LocalDate day) {
        split(paper.owedOn(), REVENUE_KLUS, paper.sold.price(), sign);
        split(SUBSIDY_RECEIVABLE, SUBSIDY_REVENUE_KLUS, paper.sold.gap(), sign);
        earned.merge(YearMonth.from(day), sign * paper.sold.gap(), Long::sum);
    }

    private void split(LedgerAccount from, LedgerAccount revenue, long cents, int sign) {
        long vat = Math.round(cents * 21 / 121.0);
        move(from, revenue, sign * (cents - vat));
        move(from, VAT_HIGH_PAYABLE, sign * vat);
    }
}
