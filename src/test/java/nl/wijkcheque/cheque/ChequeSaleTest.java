package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Movement;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ChequeSaleTest {

    private static final LocalDate BIRTHDAY = Counter.DAY.plusDays(20);

    private final Counter counter = new Counter("Verkoop");

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void theReducedTariffBeginsOnTheSeventiethBirthday() {
        ResidentId resident = counter.born(BIRTHDAY.minusYears(70));
        counter.at(BIRTHDAY.minusDays(1), LocalTime.of(23, 59));
        Sale before = counter.sell(resident, 2, Counter.HOUR);
        assertEquals(TariffGroup.STANDARD, before.group());
        assertEquals(Counter.STANDARD.times(2), before.total());
        assertNull(before.cheques().getFirst().holder());
        counter.at(BIRTHDAY, LocalTime.MIDNIGHT);
        Sale after = counter.sell(resident, 2, Counter.HOUR);
        assertEquals(TariffGroup.REDUCED, after.group());
        assertEquals(Counter.REDUCED.times(2), after.total());
        assertTrue(String.valueOf(after.cheques().getFirst().holder()).startsWith("mevr. A. de Test"));
    }

    @Test
    void whoIsBornOnTheTwentyNinthOfFebruaryTurnsSeventyOnTheFirstOfMarch() {
        // 1962 + 70 = 2032 has a 29 February; 1964 + 70 = 2034 has none.
        ResidentId resident = counter.born(LocalDate.of(1964, 2, 29));
        counter.at(LocalDate.of(2034, 2, 28), LocalTime.of(12, 0));
        assertEquals(TariffGroup.STANDARD, counter.sell(resident, 1, Counter.HOUR).group());
        counter.at(LocalDate.of(2034, 3, 1), LocalTime.of(12, 0));
        assertEquals(TariffGroup.REDUCED, counter.sell(resident, 1, Counter.HOUR).group());
    }

    @Test
    void aWmoIndicatieGivesTheReducedTariffAsLongAsItIsValid() {
        ResidentId resident = counter.born(LocalDate.of(1990, 1, 1));
        TestService.bean(Residents.class)
                .recordEntitlement(counter.clerk, resident, Counter.DAY, Counter.DAY.plusDays(5))
                .orThrow();
        assertEquals(TariffGroup.REDUCED, counter.sell(resident, 1, Counter.HOUR).group());
        counter.at(Counter.DAY.plusDays(6), LocalTime.of(9, 0));
        assertEquals(TariffGroup.STANDARD, counter.sell(resident, 1, Counter.HOUR).group());
    }

    @Test
    void aNewTariffHoldsFromMidnightInTheNetherlandsAndLeavesSoldChequesAlone() {
        LocalDate change = LocalDate.of(2031, 10, 26);
        counter.price(TariffGroup.STANDARD, Counter.HOUR, Money.cents(1_400), change);
        counter.at(change.minusDays(1), LocalTime.of(23, 59, 58));
        SoldCheque old = counter.one(null);
        counter.at(change, LocalTime.MIDNIGHT);
        SoldCheque fresh = counter.one(null);
        assertEquals(List.of(Counter.STANDARD, Money.cents(1_400)), List.of(old.price(), fresh.price()));
        counter.redeem(old.code(), UUID.randomUUID()).orThrow();
        Period day = new Period(change, change);
        Movement earned = TestService.bean(Ledger.class)
                .movements(counter.clerk.servicepunt().id(), day).stream()
                .filter(movement -> movement.cause() == LedgerCause.REDEMPTION)
                .findFirst()
                .orElseThrow();
        assertEquals(Counter.STANDARD, earned.amount());
    }

    @Test
    void aSaleOwesHelpToTheBuyerPerTariffGroupAndPayment() {
        counter.sell(null, 3, Counter.HALF_HOUR);
        counter.cheques
                .sell(counter.clerk, new NewSale(counter.old(), 10, Counter.HOUR, PaymentKind.PIN))
                .orThrow();
        Period day = new Period(Counter.DAY, Counter.DAY);
        assertEquals(
                List.of(
                        new Movement(
                                LedgerCause.SALE,
                                LedgerAccount.CASH,
                                LedgerAccount.DEFERRED_STANDARD,
                                Money.cents(1_950),
                                3),
                        new Movement(
                                LedgerCause.SALE,
                                LedgerAccount.PIN,
                                LedgerAccount.DEFERRED_REDUCED,
                                Money.cents(7_500),
                                10)),
                TestService.bean(Ledger.class)
                        .movements(counter.clerk.servicepunt().id(), day));
    }

    @Test
    void chequesAreValidForTwentyFourMonthsAndNumberedOnTheReceipt() {
        Sale sale = counter.sell(null, 100, Counter.HOUR);
        assertEquals("2031-00001", sale.number());
        assertEquals("2031-00001-01", sale.cheques().getFirst().serial());
        assertEquals("2031-00001-100", sale.cheques().getLast().serial());
        assertEquals(Counter.DAY.plusMonths(24), sale.cheques().getFirst().validUntil());
        assertEquals(100, sale.cheques().stream().map(SoldCheque::code).distinct().count());
    }

    @Test
    void receiptsHaveNoGapsHoweverManyTillsSellAtOnceAndStartAgainEachYear() throws Exception {
        List<Callable<Outcome<String>>> sales = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            boolean fails = n % 4 == 0;
            sales.add(() -> TestService.bean(Transactions.class).write(() -> {
                String number = counter.sell(null, 1, Counter.HOUR).number();
                return fails ? Outcome.refused(RefusalCode.CHANGED_MEANWHILE) : Outcome.done(number);
            }));
        }
        List<String> numbers = new ArrayList<>();
        try (ExecutorService tills = Executors.newFixedThreadPool(8)) {
            for (Future<Outcome<String>> sale : tills.invokeAll(sales)) {
                if (sale.get() instanceof Outcome.Done<String>(String number)) {
                    numbers.add(number);
                }
            }
        }
        Collections.sort(numbers);
        assertEquals(
                IntStream.rangeClosed(1, 30).mapToObj("2031-%05d"::formatted).toList(), numbers);
        counter.at(LocalDate.of(2032, 1, 1), LocalTime.MIDNIGHT);
        assertEquals("2032-00001", counter.sell(null, 1, Counter.HOUR).number());
    }

    @Test
    void whatCanNotBeSoldIsRefusedAndLeavesNothing() {
        assertEquals(RefusalCode.SALE_TOO_LARGE, refused(null, 101, 60));
        assertEquals(RefusalCode.INPUT_INVALID, refused(null, 0, 60));
        assertEquals(RefusalCode.INPUT_INVALID, refused(null, -1, 60));
        assertEquals(RefusalCode.INPUT_INVALID, refused(null, 1, 45));
        assertEquals(RefusalCode.NOT_FOUND, refused(new ResidentId(UUID.randomUUID()), 1, 60));
        counter.at(LocalDate.of(2001, 1, 1), LocalTime.NOON);
        assertEquals(RefusalCode.TARIFF_UNKNOWN, refused(null, 1, 60));
        assertEquals(0, counter.counts.totals(counter.clerk.servicepunt().id(), Counter.DAY).sales());
    }

    @Test
    void theWalletIsOfTheHouseholdAndHoldsWhatIsStillValid() {
        ResidentId resident = counter.old();
        ResidentId housemate = counter.housemateOf(resident);
        List<SoldCheque> hours = counter.sell(resident, 3, Counter.HOUR).cheques();
        counter.sell(resident, 1, Counter.HALF_HOUR);
        counter.sell(null, 5, Counter.HOUR);
        assertEquals(new Wallet(4, Minutes.of(210)), counter.counts.walletOf(resident));
        counter.redeem(hours.getFirst().code(), counter.household(resident)).orThrow();
        assertEquals(new Wallet(3, Minutes.of(150)), counter.counts.walletOf(housemate));
        counter.at(Counter.DAY.plusMonths(24).plusDays(1), LocalTime.NOON);
        assertEquals(new Wallet(0, Minutes.ZERO), counter.counts.walletOf(resident));
    }

    private RefusalCode refused(@Nullable ResidentId buyer, int count, int minutes) {
        return Counter.codeOf(counter.cheques.sell(
                counter.clerk, new NewSale(buyer, count, Minutes.of(minutes), PaymentKind.PIN)));
    }
}
