package nl.wijkcheque.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.ServicepuntId;
import org.junit.jupiter.api.Test;

final class LedgerTest {

    private static final Instant START = Instant.parse("2029-01-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2029, 1, 1);

    private final Ledger ledger = TestService.bean(Ledger.class);
    private final Actor clerk = TestService.actor(TestService.servicepunt("Ledger"), Role.CLERK);
    private final ServicepuntId here = clerk.servicepunt().id();

    @Test
    void everyAccountTogetherIsAlwaysZero() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("LedgerTest runs with -Dseed=" + seed);
        Random random = new Random(seed);
        Map<LedgerAccount, Money> expected = new EnumMap<>(LedgerAccount.class);
        for (LedgerAccount account : LedgerAccount.values()) {
            expected.put(account, Money.ZERO);
        }
        for (int day = 0; day < 40; day++) {
            List<Transfer> transfers = IntStream.rangeClosed(0, random.nextInt(6))
                    .mapToObj(n -> transfer(random))
                    .toList();
            Instant at = START.plus(Duration.ofDays(day));
            post(at, cause(random), UUID.randomUUID(), transfers);
            for (Transfer transfer : transfers) {
                expected.merge(transfer.debit(), transfer.amount(), Money::plus);
                expected.merge(transfer.credit(), Money.ZERO.minus(transfer.amount()), Money::plus);
            }
            Map<LedgerAccount, Money> after = ledger.balances(here, Amsterdam.dayOf(at));
            assertEquals(expected, after, "seed " + seed);
            assertEquals(Money.ZERO, Money.sum(after.values()), "seed " + seed);
        }
        assertEquals(Money.ZERO, Money.sum(ledger.balancesEverywhere().values()));
    }

    @Test
    void aPeriodHoldsItsFirstAndItsLastDay() {
        Transfer one = sale(100);
        for (int day : new int[]{0, 1, 2}) {
            post(START.plus(Duration.ofDays(day)), LedgerCause.SALE, UUID.randomUUID(), List.of(one));
        }
        Movement both = new Movement(
                LedgerCause.SALE, LedgerAccount.CASH, LedgerAccount.DEFERRED_STANDARD, Money.cents(200), 4);
        assertEquals(List.of(both), ledger.movements(here, new Period(FIRST, FIRST.plusDays(1))));
        assertEquals(Money.cents(-100), ledger.balances(here, FIRST)
                .get(LedgerAccount.DEFERRED_STANDARD));
        assertEquals(Money.ZERO, ledger.balances(here, FIRST.minusDays(1)).get(LedgerAccount.CASH));
        assertEquals(List.of(), ledger.movements(here, new Period(FIRST.minusDays(9), FIRST.minusDays(1))));
    }

    @Test
    void openingAndMovementsMakeClosing() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("LedgerTest runs with -Dseed=" + seed);
        Random random = new Random(seed);
        for (int day = 0; day < 30; day++) {
            post(
                    START.plus(Duration.ofDays(day)),
                    cause(random),
                    UUID.randomUUID(),
                    List.of(transfer(random)));
        }
        LocalDate from = FIRST.plusDays(random.nextInt(30));
        LocalDate until = from.plusDays(random.nextInt(30));
        PeriodBooks books = ledger.books(here, new Period(from, until));
        assertEquals(ledger.balances(here, from.minusDays(1)), books.opening(), "seed " + seed);
        assertEquals(ledger.movements(here, new Period(from, until)), books.within(), "seed " + seed);
        Map<LedgerAccount, Money> sum = new EnumMap<>(books.opening());
        for (Movement movement : books.within()) {
            sum.merge(movement.debit(), movement.amount(), Money::plus);
            sum.merge(movement.credit(), Money.ZERO.minus(movement.amount()), Money::plus);
        }
        assertEquals(ledger.balances(here, until), sum, "seed " + seed);
    }

    @Test
    void whatIsRefusedIsNotInTheLedger() {
        UUID reference = UUID.randomUUID();
        Outcome<Boolean> outcome = TestService.bean(Transactions.class).write(() -> {
            ledger.post(clerk, new Posting(LedgerCause.SALE, reference, START, List.of(sale(100))));
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        });
        assertTrue(outcome instanceof Outcome.Refused<Boolean>);
        assertEquals(List.of(), ledger.movements(here, new Period(FIRST, FIRST)));
    }

    @Test
    void noRowCanBeChangedOrTakenAway() {
        UUID reference = UUID.randomUUID();
        post(START, LedgerCause.SALE, reference, List.of(sale(100)));
        for (String sql : List.of(
                "UPDATE ledger_transfer SET amount_cents = 1 WHERE reference_id = ?",
                "DELETE FROM ledger_transfer WHERE reference_id = ?")) {
            SQLException refused = assertThrows(SQLException.class, () -> Database.update(sql, reference));
            assertTrue(String.valueOf(refused.getMessage()).contains("only added to"), refused.getMessage());
        }
    }

    @Test
    void aTransferIsBetweenTwoAccountsAndMovesSomething() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Transfer(LedgerAccount.CASH, LedgerAccount.CASH, Money.cents(1), 0));
        for (long cents : new long[]{0, -1}) {
            assertThrows(IllegalArgumentException.class, () -> sale(cents));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new Transfer(LedgerAccount.CASH, LedgerAccount.PIN, Money.cents(1), -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> post(START, LedgerCause.SALE, UUID.randomUUID(), List.of()));
    }

    private void post(Instant at, LedgerCause cause, UUID reference, List<Transfer> transfers) {
        TestService.bean(Transactions.class)
                .run(() -> ledger.post(clerk, new Posting(cause, reference, at, transfers)));
    }

    private static Transfer sale(long cents) {
        return new Transfer(LedgerAccount.CASH, LedgerAccount.DEFERRED_STANDARD, Money.cents(cents), 2);
    }

    private static Transfer transfer(Random random) {
        List<LedgerAccount> accounts = new ArrayList<>(List.of(LedgerAccount.values()));
        LedgerAccount debit = accounts.remove(random.nextInt(accounts.size()));
        LedgerAccount credit = accounts.get(random.nextInt(accounts.size()));
        return new Transfer(debit, credit, Money.cents(1 + random.nextInt(1_000_000)), random.nextInt(3));
    }

    private static LedgerCause cause(Random random) {
        return random.nextBoolean() ? LedgerCause.SALE : LedgerCause.REDEMPTION;
    }
}
