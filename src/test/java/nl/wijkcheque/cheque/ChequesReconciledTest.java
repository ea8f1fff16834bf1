package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.ledger.Finding;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Verifications;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cheque that was changed by hand is found by what the accounts then differ. Other tests post without cheques. */
final class ChequesReconciledTest {

    private static final List<LedgerAccount> ACCOUNTS = List.of(
            LedgerAccount.DEFERRED_STANDARD, LedgerAccount.DEFERRED_REDUCED, LedgerAccount.SUBSIDY_RECEIVABLE);

    private final Counter counter = new Counter("Met de hand");
    private final Verifications verifications = TestService.bean(Verifications.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void sellingAndRedeemingChangesNothingOfWhatAgrees() {
        Map<LedgerAccount, Money> before = differences();
        ResidentId resident = counter.old();
        Sale sale = counter.sell(resident, 3, Counter.HOUR);
        counter.sell(null, 2, Counter.HALF_HOUR);
        redeem(sale.cheques().getFirst(), resident);
        assertEquals(before, differences());
    }

    @Test
    void aChequeWhoseStateWasChangedByHandIsFound() throws Exception {
        ResidentId resident = counter.old();
        Sale sale = counter.sell(resident, 2, Counter.HOUR);
        SoldCheque used = sale.cheques().getFirst();
        redeem(used, resident);
        Map<LedgerAccount, Money> before = differences();
        String id = Database.column(
                "SELECT id FROM cheque WHERE sale_id = ? AND state = 'REDEEMED'", sale.id().value())
                .getFirst();
        assertEquals(
                1,
                Database.update(
                        "UPDATE cheque SET state = 'ISSUED', visit_id = NULL WHERE id = ?",
                        id));
        Map<LedgerAccount, Money> after = differences();
        Money price = Money.cents(Long.parseLong(
                Database.column("SELECT price_cents FROM cheque WHERE id = ?", id).getFirst()));
        Money gap = Money.cents(Long.parseLong(
                Database.column("SELECT gap_cents FROM cheque WHERE id = ?", id).getFirst()));
        assertEquals(price,
                after.getOrDefault(LedgerAccount.DEFERRED_REDUCED, Money.ZERO)
                        .minus(before.getOrDefault(LedgerAccount.DEFERRED_REDUCED, Money.ZERO)));
        assertEquals(
                gap, after.getOrDefault(LedgerAccount.SUBSIDY_RECEIVABLE, Money.ZERO)
                        .minus(before.getOrDefault(LedgerAccount.SUBSIDY_RECEIVABLE, Money.ZERO)));
        assertEquals(
                before.getOrDefault(LedgerAccount.DEFERRED_STANDARD, Money.ZERO),
                after.getOrDefault(LedgerAccount.DEFERRED_STANDARD, Money.ZERO));
    }

    private void redeem(SoldCheque cheque, ResidentId resident) {
        Purpose purpose = new Purpose(
                new VisitId(UUID.randomUUID()), counter.household(resident), Counter.help(OfferingKind.KLUS));
        counter.cheques.redeem(counter.clerk, cheque.code().value(), purpose).orThrow();
    }

    /** Books minus records. */
    private Map<LedgerAccount, Money> differences() {
        Map<LedgerAccount, Money> differences = new EnumMap<>(LedgerAccount.class);
        ACCOUNTS.forEach(account -> differences.put(account, Money.ZERO));
        for (Finding finding : verifications.reconcile()) {
            LedgerAccount account = finding.account();
            Money books = finding.books();
            Money records = finding.records();
            if (account != null && books != null && records != null && ACCOUNTS.contains(account)) {
                differences.put(account, books.minus(records));
            }
        }
        return differences;
    }
}
