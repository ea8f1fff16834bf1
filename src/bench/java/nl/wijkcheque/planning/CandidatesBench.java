package nl.wijkcheque.planning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import nl.wijkcheque.TestService;
import nl.wijkcheque.bench.Figures;
import nl.wijkcheque.bench.Profile;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.fixture.Wire;
import nl.wijkcheque.fixture.WiredService;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/**
 * Crews for one booking on one day, with more and more participants, against the very statements that it sends: taken from
 * the wire, and replayed on one connection with all their columns read. In turns, so that what else the machine does is
 * shared fairly, and only once both are warm.
 */
public final class CandidatesBench {

    private static final LocalDate DAY = Neighbourhood.DAY.plusDays(1);

    /** Of so many participants one has a visit in that week. */
    private static final int ONE_IN = 4;

    private static final Path RECORDING = Path.of("target", "bench", "candidates.jfr");

    private final Neighbourhood here = new Neighbourhood();
    private final CrewSearch search = new CrewSearch(DAY, null, false);
    private final int turns;
    private final Duration warmUp;
    private int people;

    private CandidatesBench(int turns, Duration warmUp) {
        this.turns = turns;
        this.warmUp = warmUp;
    }

    /** @param profile whether to say, after the largest, what the time goes to */
    public static void run(boolean small, boolean profile) throws Exception {
        List<Integer> sizes = small ? List.of(40, 80) : List.of(40, 400, 4_000);
        CandidatesBench bench = new CandidatesBench(small ? 31 : 101, Duration.ofSeconds(small ? 3 : 10));
        BookingId booking = bench.here.waiting(bench.here.garden, 120);
        List<Double> counts = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int size : sizes) {
            bench.grow(size);
            counts.add((double) size);
            times.add(bench.measure(booking));
        }
        Figures.say("growth: exponent %.2f (1 is in proportion)", Figures.exponent(counts, times));
        if (profile) {
            bench.profile(booking);
        }
    }

    private void profile(BookingId booking) throws Exception {
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.start();
            long end = System.nanoTime() + warmUp.toNanos();
            while (System.nanoTime() < end) {
                crews(TestService.bean(Planning.class), booking);
            }
            recording.stop();
            Files.createDirectories(RECORDING.getParent());
            recording.dump(RECORDING);
        }
        Profile.print(RECORDING);
    }

    private void grow(int size) throws SQLException {
        for (; people < size; people++) {
            ParticipantId who = here.someone();
            if (people % ONE_IN == 0) {
                here.planned(here.garden, 60, Neighbourhood.DAY, LocalTime.of(9 + people % 7, 0), who);
            }
        }
        some(2, "INSERT IGNORE INTO induction (participant_id, offering_id, level)"
                + " SELECT id, '" + here.shopping + "', 'INDEPENDENT'");
        some(3, "INSERT IGNORE INTO offering_wish (participant_id, offering_id, liked) SELECT id, '" + here.garden + "', TRUE");
    }

    /** For one in so many, as ids fall. */
    private void some(int oneIn, String insert) throws SQLException {
        Database.update(
                insert + " FROM participant WHERE servicepunt_id = ? AND CRC32(id) % " + oneIn + " = 0",
                here.servicepunt.id());
    }

    private double measure(BookingId booking) throws SQLException {
        List<String> queries = WiredService.wire()
                .during(() -> crews(WiredService.bean(Planning.class), booking))
                .stream()
                .map(Wire.Sent::sql)
                .filter(sql -> !sql.equals("(ping)"))
                .toList();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        try (Connection connection = Database.asTheService()) {
            long warm = System.nanoTime() + warmUp.toNanos();
            while (ours.size() < turns) {
                boolean counts = System.nanoTime() > warm;
                double mine = millis(() -> crews(TestService.bean(Planning.class), booking));
                double bare = millis(() -> replay(connection, queries));
                if (counts) {
                    ours.add(mine);
                    theirs.add(bare);
                }
            }
        }
        Figures.say(
                "%d participants: %.1f ms, its %d statements alone %.1f ms, ratio %.2f (medians of %d)",
                people,
                Figures.median(ours),
                queries.size(),
                Figures.median(theirs),
                Figures.median(ours) / Figures.median(theirs),
                turns);
        return Figures.median(ours);
    }

    private void crews(Planning planning, BookingId booking) {
        if (planning.crews(here.coordinator, booking, search).orThrow().possible().isEmpty()) {
            throw new IllegalStateException("nobody can go");
        }
    }

    private static void replay(Connection connection, List<String> queries) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String query : queries) {
                if (statement.execute(query)) {
                    readAll(statement.getResultSet());
                }
            }
        }
    }

    private static void readAll(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getString(column);
            }
        }
    }

    /** Something that takes time. */
    private interface Work {
        void perform() throws SQLException;
    }

    private static double millis(Work work) throws SQLException {
        long begun = System.nanoTime();
        work.perform();
        return (System.nanoTime() - begun) / 1e6;
    }
}
