package nl.wijkcheque.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TransactionsTest {

    private final Transactions transactions = TestService.bean(Transactions.class);
    private final AtomicInteger tries = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"1213, 40001", "1205, HY000", "1020, HY000", "0, 40001"})
    void aLostRaceIsTriedAgainFromTheStart(int error, String state) {
        Outcome<Integer> outcome = transactions.write(() -> {
            if (tries.incrementAndGet() < 4) {
                throw new IllegalStateException(new SQLException("lost", state, error));
            }
            return Outcome.done(tries.get());
        });
        assertEquals(4, outcome.orThrow());
    }

    @Test
    void whoKeepsLosingIsToldToTryAgain() {
        Outcome<Integer> outcome = transactions.write(() -> {
            tries.incrementAndGet();
            throw new IllegalStateException(new SQLException("lost", "40001", 1213));
        });
        assertEquals(
                RefusalCode.TRY_AGAIN,
                assertInstanceOf(Outcome.Refused.class, outcome).refusal().code());
        assertEquals(8, tries.get());
    }
}
