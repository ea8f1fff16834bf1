package nl.wijkcheque.statement;

import static nl.wijkcheque.catalogue.OfferingKind.DIENST;
import static nl.wijkcheque.catalogue.OfferingKind.KLUS;
import static nl.wijkcheque.catalogue.TariffGroup.REDUCED;
import static nl.wijkcheque.catalogue.TariffGroup.STANDARD;
import static nl.wijkcheque.ledger.LedgerAccount.CASH;
import static nl.wijkcheque.ledger.LedgerAccount.PIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Random;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.Test;

final class RevenueStatementTest {

    private static final Period OF_2025 = Period.of(Year.of(2025));

    private final LedgerHistory history = new LedgerHistory("Revenue");
    private final Statements statements = TestService.bean(Statements.class);

    @Test
    void holdsExactlyWhatHappenedInThePeriod() {
        history.sold("2024-11-03", "10:00", STANDARD, CASH, 4)
                .redeemed("2024-12-10", "11:00", STANDARD, KLUS, 1)
                .sold("2025-02-01", "10:00", STANDARD, CASH, 2)
                .sold("2025-03-01", "10:00", REDUCED, PIN, 10)
                .redeemed("2025-04-02", "15:00", REDUCED, KLUS, 3)
                .redeemed("2025-04-03", "15:00", REDUCED, DIENST, 2)
                .redeemed("2025-05-03", "15:00", STANDARD, DIENST, 4)
                .sold("2026-01-05", "10:00", REDUCED, CASH, 1);
        RevenueStatement statement = revenue(OF_2025);

        assertEquals(
                line(tally(3, 3750), tally(2, 2500), tally(4, 5000), tally(1, 1250)),
                statement.group(STANDARD));
        assertEquals(line(Tally.NONE, tally(10, 7500), tally(5, 3750), tally(5, 3750)), statement.group(REDUCED));
        assertEquals(
                line(tally(3, 3750), tally(12, 10_000), tally(9, 8750), tally(6, 5000)), statement.total());
        assertEquals(new KindLine(Tally.NONE, tally(3, 2250), tally(3, 1500), Money.ZERO), statement.kind(KLUS));
        assertEquals(
                new KindLine(tally(4, 5000), tally(2, 1500), tally(2, 1000), Money.ZERO), statement.kind(DIENST));
        assertEquals(tally(5, 2500), statement.subsidy());
        assertEquals(tally(2, 2500), statement.payment(CASH).sold());
        assertEquals(tally(10, 7500), statement.payment(PIN).sold());
        assertEquals(balance(CASH, 5000, 2500, 0, 7500), statement.accounts().get(CASH));
        assertEquals(
                balance(LedgerAccount.DEFERRED_STANDARD, -3750, 5000, 2500, -1250),
                statement.accounts().get(LedgerAccount.DEFERRED_STANDARD));
        assertEquals(
                balance(LedgerAccount.REVENUE_KLUS, -1250, 0, 2250, -3500),
                statement.accounts().get(LedgerAccount.REVENUE_KLUS));
        assertEquals(
                balance(LedgerAccount.SUBSIDY_RECEIVABLE, 0, 2500, 0, 2500),
                statement.accounts().get(LedgerAccount.SUBSIDY_RECEIVABLE));
    }

    @Test
    void aSaleInTheLastSecondOfTheYearIsInThatYear() {
        history.sold("2025-12-31", "23:59:59.999999", STANDARD, CASH, 1)
                .sold("2026-01-01", "00:00:00", STANDARD, CASH, 2);
        assertEquals(1, revenue(OF_2025).total().sold().cheques());
        assertEquals(
                2,
                revenue(period("2026-01-01", "2026-01-01")).total().sold().cheques());
        assertEquals(
                1,
                revenue(period("2026-01-01", "2026-01-01")).total().opening().cheques());
    }

    @Test
    void daysOfClockChangesAreTwentyThreeAndTwentyFiveHoursLong() {
        Instant spring = Instant.parse("2025-03-29T23:00:00Z");
        Instant autumn = Instant.parse("2025-10-25T22:00:00Z");
        history.sold(spring.minusMillis(1), STANDARD, CASH, 1)
                .sold(spring, STANDARD, CASH, 2)
                .sold(spring.plus(Duration.ofHours(23)).minusMillis(1), STANDARD, CASH, 4)
                .sold(spring.plus(Duration.ofHours(23)), STANDARD, CASH, 8)
                .sold(autumn.minusMillis(1), STANDARD, CASH, 16)
                .sold(autumn, STANDARD, CASH, 32)
                .sold(autumn.plus(Duration.ofHours(25)).minusMillis(1), STANDARD, CASH, 64)
                .sold(autumn.plus(Duration.ofHours(25)), STANDARD, CASH, 7);
        assertEquals(6, soldOn("2025-03-30"));
        assertEquals(96, soldOn("2025-10-26"));
    }

    @Test
    void nothingOfAnotherServicepuntIsInIt() {
        new LedgerHistory("Elsewhere").sold("2025-05-05", "10:00", REDUCED, PIN, 3);
        assertEquals(GroupLine.NONE, revenue(OF_2025).total());
    }

    @Test
    void monthsAddUpToTheYearWhateverHappened() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("RevenueStatementTest runs with -Dseed=" + seed);
        happens(new Random(seed));
        RevenueStatement year = revenue(OF_2025);
        GroupLine before = revenue(period("2025-01-01", "2025-01-31")).total();
        assertEquals(year.total().opening(), before.opening());
        Tally sold = Tally.NONE;
        Tally subsidy = Tally.NONE;
        for (int month = 1; month <= 12; month++) {
            YearMonth days = YearMonth.of(2025, month);
            RevenueStatement statement = revenue(new Period(days.atDay(1), days.atEndOfMonth()));
            if (month > 1) {
                assertEquals(before.closing(), statement.total().opening());
            }
            before = statement.total();
            sold = sold.plus(statement.total().sold());
            subsidy = subsidy.plus(statement.subsidy());
        }
        assertEquals(year.total().closing(), before.closing());
        assertEquals(year.total().sold(), sold);
        assertEquals(year.subsidy(), subsidy);
    }

    @Test
    void makingOneIsWrittenDown() {
        revenue(OF_2025);
        assertEquals(
                AuditAction.STATEMENT_MADE,
                TestService.bean(Audit.class)
                        .about(history.servicepunt.id().value(), 1)
                        .getFirst()
                        .action());
    }

    @Test
    void isProvisionalAsLongAsThePeriodLasts() {
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        assertTrue(revenue(new Period(today, today)).head().provisional());
        assertFalse(revenue(OF_2025).head().provisional());
    }

    @Test
    void aPeriodThatHasNotBegunOrIsAbsurdIsRefused() {
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        assertRefused(RefusalCode.STATEMENT_PERIOD_INVALID, today.plusDays(1), today.plusDays(1));
        assertRefused(RefusalCode.STATEMENT_PERIOD_INVALID, LocalDate.of(1, 1, 1), today);
        assertRefused(RefusalCode.STATEMENT_PERIOD_INVALID, today, today.plusYears(1));
        assertRefused(RefusalCode.PERIOD_INVALID, today, today.minusDays(1));
    }

    private void assertRefused(RefusalCode code, LocalDate from, LocalDate until) {
        Outcome<Period> outcome = statements.period(from, until);
        assertEquals(
                code,
                outcome instanceof Outcome.Refused<Period>(var refusal) ? refusal.code() : null,
                from + " " + until);
    }

    /** Sales and redemptions in any order, over a bit more than the year. */
    private void happens(Random random) {
        Instant start = Instant.parse("2024-12-01T00:00:00Z");
        for (TariffGroup group : TariffGroup.values()) {
            for (int sale = 0; sale < 20; sale++) {
                Instant at = start.plusSeconds(random.nextLong(Duration.ofDays(420).toSeconds()));
                history.sold(at, group, random.nextBoolean() ? CASH : PIN, 1 + random.nextInt(9));
            }
            for (int visit = 0; visit < 20; visit++) {
                Instant at = start.plusSeconds(random.nextLong(Duration.ofDays(420).toSeconds()));
                OfferingKind kind = random.nextBoolean() ? KLUS : DIENST;
                history.redeemed(at, group, kind, 1);
            }
        }
    }

    private long soldOn(String day) {
        return revenue(period(day, day)).total().sold().cheques();
    }

    private RevenueStatement revenue(Period period) {
        return statements.revenue(history.controller, period).orThrow();
    }

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static GroupLine line(Tally opening, Tally sold, Tally redeemed, Tally closing) {
        return new GroupLine(opening, sold, Tally.NONE, redeemed, Tally.NONE, Tally.NONE, Tally.NONE, closing);
    }

    private static Tally tally(long cheques, long cents) {
        return new Tally(cheques, Money.cents(cents));
    }

    private static Balance balance(LedgerAccount account, long opening, long debit, long credit, long closing) {
        return new Balance(
                account, Money.cents(opening), Money.cents(debit), Money.cents(credit), Money.cents(closing));
    }
}
