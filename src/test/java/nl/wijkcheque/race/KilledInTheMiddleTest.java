package nl.wijkcheque.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.wijkcheque.fixture.BesideOthers;
import nl.wijkcheque.fixture.Command;
import nl.wijkcheque.platform.database.EmbeddedMariaDb;
import nl.wijkcheque.platform.database.EmbeddedSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service sells and redeems, and is killed at a moment that nobody chose: the service ({@code kill -9}; MariaDB lives
 * on as an orphan), MariaDB, or both. What was acknowledged is there afterwards, nothing is half, and what was not
 * answered is done once when it is asked again; after each kill {@code verify} finds the ledger whole.
 *
 * <p>Five rounds, or as many as {@code -Dwijkcheque.kills=50} says; {@code -Dwijkcheque.kills.seed=…} repeats a run.
 */
@BesideOthers
final class KilledInTheMiddleTest {

    private static final int ROUNDS = Integer.getInteger("wijkcheque.kills", 5);
    private static final long SEED = Long.getLong("wijkcheque.kills.seed", System.nanoTime());
    private static final int REPEATED_PER_ROUND = 20;

    /** Who is killed. */
    private enum Victim {
        SERVICE,
        MARIADB,
        BOTH
    }

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Customers customers = new Customers();
    private int unanswered;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void whatWasAcknowledgedIsThereAndWhatWasNotIsDoneOnceWhenAskedAgain() throws Exception {
        System.out.println("wijkcheque.kills.seed=" + SEED);
        for (int round = 0; round < ROUNDS; round++) {
            round(Victim.values()[round % Victim.values().length]);
        }
        try (KilledService service = KilledService.on(folder)) {
            check(service);
            service.kill();
            verify();
        } finally {
            stopWhatIsLeft();
        }
        long sales = customers.acknowledged().keySet().stream().filter(Customers.Request::isSale).count();
        System.out.printf(
                Locale.ROOT,
                "Killed %d times: %d acknowledged (%d sales, %d redemptions), %d asked again, 0 lost, 0 double%n",
                ROUNDS,
                customers.acknowledged().size(),
                sales,
                customers.acknowledged().size() - sales,
                unanswered);
        assertTrue(sales > 0);
    }

    private void round(Victim victim) throws Exception {
        try (KilledService service = KilledService.on(folder)) {
            check(service);
            Thread shopping = customers.shopping(service.clerk(), service.visits(), random.nextLong());
            TimeUnit.MILLISECONDS.sleep(random.nextInt(200, 1_500));
            switch (victim) {
                case SERVICE -> service.kill();
                case BOTH -> {
                    service.killDatabase();
                    service.kill();
                }
                case MARIADB -> {
                    service.killDatabase();
                    // Some hear that it went wrong; nobody hears that it went well.
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
                    service.kill();
                }
            }
            customers.close();
            shopping.join();
        }
        verify();
    }

    /** The command, on what the dead left behind. */
    private void verify() throws Exception {
        Command verified = Command.verify(folder.resolve("data"));
        assertEquals(0, verified.exitCode(), verified.said());
    }

    private void check(KilledService service) throws Exception {
        try (Connection connection = service.database()) {
            WholeBooks books = new WholeBooks(connection);
            books.assertNothingIsHalf();
            unanswered += customers.retryUnanswered(service.clerk());
            books.assertNothingIsHalf();
            books.assertExactly(customers);
        }
        List<Customers.Request> done = new ArrayList<>(customers.acknowledged().keySet());
        Collections.shuffle(done, random);
        customers.repeat(service.clerk(), done.subList(0, Math.min(REPEATED_PER_ROUND, done.size())));
    }

    /** The orphan of the last kill holds the folder, which is about to be removed. */
    private void stopWhatIsLeft() throws IOException {
        Path data = folder.resolve("data");
        EmbeddedMariaDb.start(EmbeddedSettings.in(data).forTests(Path.of("target", "test-database", "program"))).stop();
    }
}
