package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is sold and redeemed, in whatever order: the ledger and the cheques say the same. */
final class ReconciliationTest {

    private final Random random = Seeded.random(ReconciliationTest.class);
    private final Counter counter = new Counter("Kloppend");
    private final Ledger ledger = TestService.bean(Ledger.class);
    private final List<Held> held = new ArrayList<>();
    private final Map<LedgerAccount, Money> expected = new EnumMap<>(LedgerAccount.class);

    /** What other tests of this run posted without cheques. */
    private final Map<LedgerAccount, Money> strange = difference();

    private record Held(SoldCheque cheque, TariffGroup group, UUID household) {}

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whatIsOwedIsWhatWasPaidForChequesNotYetUsed() {
        List<ResidentId> residents = List.of(counter.old(), counter.old(), counter.housemateOf(counter.old()));
        for (int step = 0; step < 120; step++) {
            counter.at(Counter.DAY.plusDays(step), LocalTime.of(random.nextInt(24), random.nextInt(60)));
            if (held.isEmpty() || random.nextInt(3) == 0) {
                sell(random.nextInt(4) == 0 ? null : residents.get(random.nextInt(residents.size())));
            } else {
                redeem(held.remove(random.nextInt(held.size())));
            }
            if (step % 10 == 0) {
                reconcile();
            }
        }
        reconcile();
    }

    private void sell(@Nullable ResidentId buyer) {
        Sale sale = counter.sell(buyer, 1 + random.nextInt(5), random.nextBoolean() ? Counter.HOUR : Counter.HALF_HOUR);
        UUID household = buyer == null ? UUID.randomUUID() : counter.household(buyer);
        sale.cheques().forEach(cheque -> held.add(new Held(cheque, sale.group(), household)));
        move(LedgerAccount.CASH, deferred(sale.group()), sale.total());
    }

    private void redeem(Held one) {
        OfferingKind kind = random.nextBoolean() ? OfferingKind.KLUS : OfferingKind.DIENST;
        Purpose purpose = new Purpose(new VisitId(UUID.randomUUID()), one.household(), Counter.help(kind));
        counter.cheques
                .redeem(counter.clerk, one.cheque().code().value(), purpose)
                .orThrow();
        boolean klus = kind == OfferingKind.KLUS;
        move(
                deferred(one.group()),
                klus ? LedgerAccount.REVENUE_KLUS : LedgerAccount.REVENUE_DIENST,
                one.cheque().price());
        if (one.group() == TariffGroup.REDUCED) {
            Money full = one.cheque().worth().equals(Counter.HOUR) ? Counter.STANDARD : Money.cents(650);
            move(
                    LedgerAccount.SUBSIDY_RECEIVABLE,
                    klus ? LedgerAccount.SUBSIDY_REVENUE_KLUS : LedgerAccount.SUBSIDY_REVENUE_DIENST,
                    full.minus(one.cheque().price()));
        }
    }

    private void reconcile() {
        Map<LedgerAccount, Money> here = ledger.balances(counter.clerk.servicepunt().id(), LocalDate.of(2100, 1, 1));
        here.forEach((account, balance) -> assertEquals(expected.getOrDefault(account, Money.ZERO), balance,
                account.name()));
        assertEquals(strange, difference(), "what is owed, and what may be claimed");
    }

    /** The ledger of the whole service minus its cheques. */
    private Map<LedgerAccount, Money> difference() {
        Map<LedgerAccount, Money> all = ledger.balancesEverywhere();
        Map<LedgerAccount, Money> difference = new EnumMap<>(LedgerAccount.class);
        counter.counts
                .outstanding()
                .forEach((group, unredeemed) -> difference.put(deferred(group),
                        Money.sum(List.of(balance(all, group), unredeemed.paid()))));
        Money claimed = Money.sum(counter.counts.redeemedByGround().stream()
                .map(GroundTotal::subsidy)
                .toList());
        Money receivable = all.getOrDefault(LedgerAccount.SUBSIDY_RECEIVABLE, Money.ZERO);
        difference.put(LedgerAccount.SUBSIDY_RECEIVABLE, receivable.minus(claimed));
        return difference;
    }

    private static Money balance(Map<LedgerAccount, Money> all, TariffGroup group) {
        return all.getOrDefault(deferred(group), Money.ZERO);
    }

    private void move(LedgerAccount debit, LedgerAccount credit, Money amount) {
        expected.merge(debit, amount, Money::plus);
        expected.merge(credit, Money.ZERO.minus(amount), Money::plus);
    }

    private static LedgerAccount deferred(TariffGroup group) {
        return group == TariffGroup.STANDARD ? LedgerAccount.DEFERRED_STANDARD : LedgerAccount.DEFERRED_REDUCED;
    }
}
