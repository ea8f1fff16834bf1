package nl.wijkcheque.statement;

import static nl.wijkcheque.catalogue.OfferingKind.KLUS;
import static nl.wijkcheque.catalogue.TariffGroup.REDUCED;
import static nl.wijkcheque.ledger.LedgerAccount.CASH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** Closing while cheques are redeemed: each is in the closed month or in the next one, and the closed one stands. */
final class ClosingRaceTest {

    private static final int THREADS = 32;
    private static final int EACH = 6;

    private final LedgerHistory history = new LedgerHistory("Closing race");
    private final Statements statements = TestService.bean(Statements.class);
    private final Closings closings = TestService.bean(Closings.class);

    @Test
    void everyRedemptionIsInTheClosedMonthOrInTheNext() throws Exception {
        history.sold("2025-01-02", "10:00", REDUCED, CASH, THREADS * EACH * 4);
        int before = 0;
        for (int month = 1; month <= 4; month++) {
            Period period = month(month);
            Instant at = period.end().minusMillis(1);
            RevenueStatement closed = race(period, at);
            RevenueStatement later = revenue(period);
            assertEquals(closed, later);
            RevenueStatement all = revenue(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 5, 31)));
            before += (THREADS - 1) * EACH;
            assertEquals(before, all.total().redeemed().cheques());
            assertEquals(before, all.subsidy().cheques());
        }
        assertEquals(List.of(), TestService.bean(ClosedProof.class).findings().stream()
                .filter(finding -> finding.contains(history.servicepunt.name()))
                .toList());
    }

    @Test
    void ofManyWhoCloseTheSameMonthOneDoes() throws Exception {
        history.sold("2025-01-02", "10:00", REDUCED, CASH, 3);
        List<Outcome<ClosedStatement>> outcomes = AtOnce.times(
                THREADS, () -> closings.close(history.controller, month(1)));
        int done = 0;
        for (Outcome<ClosedStatement> one : outcomes) {
            switch (one) {
                case Outcome.Done<ClosedStatement> won -> done++;
                case Outcome.Refused<ClosedStatement>(var refusal) ->
                    assertEquals(RefusalCode.BOOKS_CLOSED, refusal.code());
            }
        }
        assertEquals(1, done);
        assertEquals(1, closings.all(history.servicepunt.id()).size());
    }

    /** 31 who redeem, and one who closes in the middle of it; the statement as it was right after closing. */
    private RevenueStatement race(Period period, Instant at) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        CountDownLatch redeemed = new CountDownLatch(THREADS);
        List<Future<?>> redeeming = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 1; thread < THREADS; thread++) {
                redeeming.add(threads.submit(() -> {
                    start.await();
                    for (int cheque = 0; cheque < EACH; cheque++) {
                        history.redeemed(at, REDUCED, KLUS, 1);
                        redeemed.countDown();
                    }
                    return null;
                }));
            }
            Future<RevenueStatement> closing = threads.submit(() -> {
                start.await();
                redeemed.await();
                closings.close(history.controller, period).orThrow();
                return revenue(period);
            });
            for (Future<?> one : redeeming) {
                one.get();
            }
            return closing.get();
        }
    }

    private RevenueStatement revenue(Period period) {
        return statements.revenue(history.controller, period).orThrow();
    }

    private static Period month(int month) {
        YearMonth days = YearMonth.of(2025, month);
        return new Period(days.atDay(1), days.atEndOfMonth());
    }
}
