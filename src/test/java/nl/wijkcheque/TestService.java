package nl.wijkcheque;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.CashDesk;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.NewAccount;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.MovableClock;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.till.Tills;
import org.jspecify.annotations.Nullable;

/**
 * The whole service, as it runs in a shop: real HTTP, real MariaDB. One for all tests of a run; each test opens its own
 * servicepunt, so that none sees another's people, cheques or hours.
 */
public final class TestService {

    public static final String PASSWORD = "tien lettergrepen of meer";

    /** A JVM that is to find its data again names a folder of its own. */
    private static final String OWN_FOLDER = "wijkcheque.test.folder";

    private static final String FOLDER = System.getProperty(OWN_FOLDER, "target/test-database");
    private static final boolean FOR_TESTS = System.getProperty(OWN_FOLDER) == null;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final TestClock CLOCK = new TestClock();

    private TestService() {}

    private static final class Running {
        private static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            EmbeddedServer server = ApplicationContext.run(
                    EmbeddedServer.class,
                    Map.ofEntries(
                            Map.entry("wijkcheque.payment.provider", "demo"),
                            Map.entry("micronaut.server.port", -1),
                            Map.entry("wijkcheque.secret", "a secret for tests that nobody guesses"),
                            Map.entry("wijkcheque.database.folder", FOLDER + "/data"),
                            Map.entry("wijkcheque.database.binaries", "target/test-database/program"),
                            Map.entry("wijkcheque.database.for-tests", FOR_TESTS),
                            // Thousands of people get a password here.
                            Map.entry("wijkcheque.password-memory", "64"),
                            Map.entry("wijkcheque.demo.enabled", "false"),
                            Map.entry("wijkcheque.jobs.enabled", "false"),
                            Map.entry("wijkcheque.planning.week.steps", "3000"),
                            Map.entry("flyway.datasources.default.clean-schema", FOR_TESTS),
                            Map.entry("wijkcheque.payout.name", "Stichting Veldhuizen"),
                            Map.entry("wijkcheque.payout.iban", "NL91 ABNA 0417 1643 00")),
                    "test");
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server;
        }
    }

    public static ApplicationContext context() {
        return Running.SERVER.getApplicationContext();
    }

    public static <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    public static URI uri() {
        return Running.SERVER.getURI();
    }

    /** The time of the whole service; a test that moves it resets it afterwards. */
    public static TestClock clock() {
        return CLOCK;
    }

    /** A servicepunt of this test alone. */
    public static Servicepunt servicepunt(String name) {
        return bean(Accounts.class).open(name + " " + COUNT.incrementAndGet(), "0318 123 456");
    }

    /** Someone with this role at the servicepunt. A clerk has a till open, as long as one was free. */
    public static Actor actor(Servicepunt servicepunt, Role role) {
        Actor actor = actor(servicepunt, role, null, null);
        if (role == Role.CLERK && !bean(Tills.class).free(servicepunt.id()).isEmpty()) {
            CashDesk.open(actor);
        }
        return actor;
    }

    /** A clerk who has not opened a till yet. */
    public static Actor clerkWithoutTill(Servicepunt servicepunt) {
        return actor(servicepunt, Role.CLERK, null, null);
    }

    public static Actor actor(
            Servicepunt servicepunt,
            Role role,
            @Nullable ResidentId resident,
            @Nullable ParticipantId participant) {
        Accounts accounts = bean(Accounts.class);
        String username = role.name() + "-" + COUNT.incrementAndGet();
        NewAccount account = new NewAccount(
                username, PASSWORD, username, java.util.Set.of(role), servicepunt.id(), resident, participant);
        return accounts.actor(accounts.create(null, account).orThrow()).orElseThrow();
    }

    /** The API as this actor calls it. */
    public static Api api(Actor actor) {
        return Api.as(uri(), actor);
    }

    /** The API as a stranger calls it. */
    public static Api apiOfNobody() {
        return Api.asNobody(uri());
    }

    /** The pages as this actor reads them, without JavaScript. */
    public static Browser browser(Actor actor) {
        return Browser.as(uri(), actor);
    }

    public static Browser browserOfNobody() {
        return Browser.asNobody(uri());
    }

    @Factory
    static final class TestTimes {

        @Singleton
        @Replaces(MovableClock.class)
        MovableClock clock() {
            return new MovableClock(CLOCK);
        }
    }
}
