package nl.wijkcheque.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.micronaut.SchedulerLock;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.platform.idempotency.Idempotency;
import org.junit.jupiter.api.Test;

/** Two nodes on one database. */
final class JobLockTest {

    private final LockProvider here = TestService.bean(LockProvider.class);
    private final LockProvider elsewhere = elsewhere();

    @Test
    void oneOfTwoNodesGetsTheJobAndTheOtherWhenItIsDone() {
        SimpleLock held = lock(here, "one-of-two", Duration.ofMinutes(5)).orElseThrow();
        assertTrue(lock(elsewhere, "one-of-two", Duration.ofMinutes(5)).isEmpty());
        assertTrue(lock(elsewhere, "another", Duration.ofMinutes(5)).isPresent());
        held.unlock();
        assertTrue(lock(elsewhere, "one-of-two", Duration.ofMinutes(5)).isPresent());
    }

    @Test
    void aNodeThatDiedKeepsNobodyWaitingLongerThanItsLease() throws Exception {
        assertTrue(lock(here, "died", Duration.ofMinutes(5)).isPresent());
        assertTrue(lock(elsewhere, "died", Duration.ofMinutes(5)).isEmpty());
        assertEquals(
                1,
                Database.update(
                        "UPDATE job_lock SET lock_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE name = ?",
                        "died"));
        assertTrue(lock(elsewhere, "died", Duration.ofMinutes(5)).isPresent());
    }

    @Test
    void aLeaseIsKeptInUtcWhateverTheZoneOfTheMachine() throws Exception {
        assertTrue(lock(here, "utc", Duration.ofMinutes(5)).isPresent());
        assertEquals(
                "1",
                Database.column(
                        "SELECT lock_until BETWEEN UTC_TIMESTAMP() + INTERVAL 4 MINUTE"
                                + " AND UTC_TIMESTAMP() + INTERVAL 6 MINUTE FROM job_lock WHERE name = ?",
                        "utc")
                        .getFirst());
    }

    @Test
    void aJobIsSkippedWhileAnotherNodeDoesIt() {
        Counting job = TestService.bean(Counting.class);
        SimpleLock held = lock(elsewhere, "counting", Duration.ofMinutes(5)).orElseThrow();
        job.count();
        assertEquals(0, job.times.get());
        held.unlock();
        job.count();
        assertEquals(1, job.times.get());
    }

    @Test
    void noJobRunsByItselfInTests() {
        assertFalse(TestService.context()
                .getBeanDefinitions(Object.class)
                .stream()
                .anyMatch(definition -> definition.hasStereotype(BackgroundJob.class)));
        // What they do can be called.
        TestService.bean(Idempotency.class).forgetOld();
    }

    @SuppressWarnings("unchecked")
    private static LockProvider elsewhere() {
        return new JobLocks().lockProvider(TestService.bean(TransactionOperations.class));
    }

    private static Optional<SimpleLock> lock(LockProvider node, String name, Duration atMost) {
        return node.lock(new LockConfiguration(Instant.now(), name, atMost, Duration.ZERO));
    }

    /** A job that counts. */
    @Singleton
    static class Counting {

        final AtomicInteger times = new AtomicInteger();

        @SchedulerLock(name = "counting", lockAtMostFor = "5m")
        void count() {
            times.incrementAndGet();
        }
    }
}
