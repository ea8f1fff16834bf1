package nl.wijkcheque.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import java.io.BufferedReader;
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
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.wijkcheque.TestService;
import nl.wijkcheque.identity.Sessions;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;

/** The real service with its own MariaDB, durable as ever, in a JVM of its own, with one servicepunt to measure. */
final class BenchService implements AutoCloseable {

    static final String SECRET = "a secret for tests that nobody guesses";

    private final Path folder;
    private final Process process;
    private final List<String> said;

    private BenchService(Path folder, Process process) throws IOException {
        this.folder = folder;
        this.process = process;
        this.said = List.of(says(process.inputReader(UTF_8)).split(" "));
    }

    /**
     * On an empty database.
     *
     * @param name of its folder under target/bench
     * @param visits how many are under way, each of which can take any number of cheques
     */
    static BenchService start(String name, int visits) throws IOException {
        Path folder = Path.of("target", "bench", name).toAbsolutePath();
        empty(folder.resolve("data"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dwijkcheque.test.folder=" + folder));
        command.addAll(List.of(BenchService.class.getName(), Integer.toString(visits)));
        return new BenchService(folder, new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    URI uri() {
        return URI.create(said.get(0));
    }

    String jdbcUrl() {
        return said.get(1);
    }

    String password() {
        return said.get(2);
    }

    /** Of a clerk. */
    String token() {
        return said.get(3);
    }

    String controllerToken() {
        return said.get(4);
    }

    String servicepunt() {
        return said.get(5);
    }

    List<String> visits() {
        return said.subList(6, said.size());
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(jdbcUrl() + "&allowMultiQueries=true", "wijkcheque", password());
    }

    /** Who may do all. */
    Connection owner() throws SQLException, IOException {
        String secret = Files.readString(folder.resolve("data/owner-password")).strip();
        return DriverManager.getConnection(jdbcUrl(), "wijkcheque_owner", secret);
    }

    /** Tells its JVM something, with jcmd. */
    void command(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(process.pid())));
        command.addAll(List.of(words));
        Process jcmd = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    /** Asks it to end, and waits: what it records is written then. */
    @Override
    public void close() {
        if (process.toHandle().destroy()) {
            var _ = process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        }
    }

    private static String says(BufferedReader output) throws IOException {
        StringBuilder heard = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("SERVING ")) {
                Thread.ofPlatform().daemon().start(() -> readOn(output));
                return line.substring("SERVING ".length());
            }
            heard.append(line).append('\n');
        }
        throw new IllegalStateException("the service did not start:\n" + heard);
    }

    /** Its log is of no use, but must be read, or it would wait. */
    private static void readOn(BufferedReader output) {
        try {
            char[] buffer = new char[65_536];
            int read = 0;
            while (read >= 0) {
                read = output.read(buffer);
            }
        } catch (IOException ended) {
            // As it should be.
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        DatasourceConfiguration database = TestService.bean(DatasourceConfiguration.class);
        Neighbourhood here = new Neighbourhood();
        here.cheques(1);
        Sessions sessions = TestService.bean(Sessions.class);
        List<String> line = new ArrayList<>(List.of(
                TestService.uri().toString(),
                database.getJdbcUrl(),
                database.getPassword(),
                sessions.tokenFor(here.clerk),
                sessions.tokenFor(TestService.actor(here.servicepunt, Role.CONTROLLER)),
                here.servicepunt.id().toString()));
        for (int at = 0; at < Integer.parseInt(arguments[0]); at++) {
            LocalTime start = Neighbourhood.NINE;
            VisitId visit = here.planned(here.garden, 60, Neighbourhood.DAY, start, here.someone());
            TestService.api(here.foreman).post("/v1/visits/" + visit + "/start", "{}").expect(200);
            line.add(visit.toString());
        }
        try (Connection connection = DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE visit_day SET billed_minutes = 2000000000");
        }
        System.out.println("SERVING " + String.join(" ", line));
        int end = System.in.read();
        System.exit(Math.max(0, end));
    }
}
