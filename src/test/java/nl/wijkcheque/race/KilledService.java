package nl.wijkcheque.race;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.OwnJvm;
import nl.wijkcheque.identity.Sessions;
import nl.wijkcheque.ledger.Seals;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.VisitId;

/** The service in a JVM of its own on a data folder of its own, to be killed without a warning. */
final class KilledService implements AutoCloseable {

    private static final int VISITS = 4;
    private static final String DESK = "desk.txt";

    private final Process process;
    private final Path folder;
    private final List<String> said;

    private KilledService(Process process, Path folder) throws IOException {
        this.process = process;
        this.folder = folder;
        this.said = List.of(OwnJvm.says(process, "SERVING").split(" "));
    }

    /** Starts it, on an empty folder or on what was left there. */
    static KilledService on(Path folder) throws IOException {
        Process process = OwnJvm.start(
                KilledService.class, List.of("-Dwijkcheque.test.folder=" + folder), folder.toString());
        return new KilledService(process, folder);
    }

    /** The counter of its one servicepunt. */
    Api clerk() {
        return Api.asNobody(URI.create(said.get(0))).withToken(said.get(1));
    }

    /** Visits that can take any number of cheques. */
    List<String> visits() {
        return said.subList(4, said.size());
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(said.get(2), "wijkcheque", said.get(3));
    }

    /** {@code kill -9}; MariaDB lives on. */
    void kill() {
        var _ = process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** {@code kill -9}; the service lives on. */
    void killDatabase() throws IOException {
        long id = Long.parseLong(Files.readString(folder.resolve("data/server.pid")).strip());
        ProcessHandle.of(id).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) throws Exception {
        Path desk = Path.of(arguments[0], DESK);
        DatasourceConfiguration database = TestService.bean(DatasourceConfiguration.class);
        TestService.clock().set(Neighbourhood.DAY, LocalTime.of(9, 0));
        if (!Files.exists(desk)) {
            Files.writeString(desk, open(database));
        }
        sealAllTheTime();
        System.out.println("SERVING " + TestService.uri() + " "
                + Files.readString(desk).replace("DATABASE", database.getJdbcUrl() + " " + database.getPassword()));
        int end = System.in.read();
        System.exit(end);
    }

    /** As the job does, only more often: so that some are killed while they seal. */
    private static void sealAllTheTime() {
        Seals seals = TestService.bean(Seals.class);
        seals.sealEverything();
        ScheduledExecutorService sealing = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
        var _ = sealing.scheduleWithFixedDelay(() -> seal(seals), 100, 100, TimeUnit.MILLISECONDS);
    }

    private static void seal(Seals seals) {
        try {
            var _ = seals.seal();
        } catch (RuntimeException noDatabase) {
            System.out.println("not sealed: " + noDatabase);
        }
    }

    /** A servicepunt with a clerk and visits under way: her token, and their ids. */
    private static String open(DatasourceConfiguration database) throws SQLException {
        Neighbourhood here = new Neighbourhood();
        here.cheques(1);
        List<String> line = new ArrayList<>();
        line.add(TestService.bean(Sessions.class).tokenFor(here.clerk));
        line.add("DATABASE");
        for (int at = 0; at < VISITS; at++) {
            VisitId visit = here.planned(here.garden, 300, Neighbourhood.DAY, Neighbourhood.NINE, here.someone());
            TestService.api(here.foreman).post("/v1/visits/" + visit + "/start", "{}").expect(200);
            line.add(visit.toString());
        }
        try (Connection connection = DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE visit_day SET billed_minutes = 100000000");
        }
        return String.join(" ", line);
    }
}
