package nl.wijkcheque.booking;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkcheque.TestService;
import nl.wijkcheque.bench.Figures;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;

/**
 * All that a page of a short wachtlijst reads against that of a long one, first and in the middle; in turns, in one
 * database. As many came from each, and of each that waits something is expected.
 */
public final class WachtlijstBench {

    private static final int SHORT = 100;
    private static final int WAYS = 2;
    private static final LocalDate TODAY = LocalDate.of(2031, 3, 11);

    /** So long ago the first of them came. */
    private static final int OLDEST_MINUTES = 400_000;

    /** So many of each kind were planned in the weeks that make the pace. */
    private static final int PLANNED = 10;

    /** So many of those that wait had a visit in those weeks, which fell out the next day. */
    private static final int CAME_BACK = 50;

    private final Bookings bookings = TestService.bean(Bookings.class);
    private final Wachtlijst wachtlijst = TestService.bean(Wachtlijst.class);

    private WachtlijstBench() {}

    public static void run(boolean small) throws SQLException {
        new WachtlijstBench().compare(small ? 2_000 : 100_000, small ? 9 : 101);
    }

    private void compare(int longer, int turns) throws SQLException {
        ServicepuntId few = filled(SHORT);
        ServicepuntId many = filled(longer);
        String middle = leafed(many, longer / 2);
        List<Double> ofFew = new ArrayList<>();
        List<Double> ofMany = new ArrayList<>();
        List<Double> inTheMiddle = new ArrayList<>();
        for (int turn = -turns / 3; turn < turns; turn++) {
            double one = millis(few, "");
            double other = millis(many, "");
            double third = millis(many, middle);
            if (turn >= 0) {
                ofFew.add(one);
                ofMany.add(other);
                inTheMiddle.add(third);
            }
        }
        double base = Figures.median(ofFew);
        Figures.say("first page of %d: %.2f ms (median of %d)", SHORT, base, turns);
        Figures.say("first page of %d: %.2f ms, ratio %.2f", longer, Figures.median(ofMany), Figures.median(ofMany) / base);
        Figures.say(
                "middle page of %d: %.2f ms, ratio %.2f",
                longer, Figures.median(inTheMiddle), Figures.median(inTheMiddle) / base);
    }

    /** The cursor after so many, by leafing. */
    private String leafed(ServicepuntId servicepunt, int entries) {
        String after = "";
        for (int seen = 0; seen < entries; seen += Slice.LARGEST_SIZE) {
            after = Objects.requireNonNull(
                    bookings.wachtlijst(servicepunt, WachtlijstFilter.ALL, after, Slice.LARGEST_SIZE).next());
        }
        return after;
    }

    private double millis(ServicepuntId servicepunt, String after) {
        long begun = System.nanoTime();
        Slice<WachtlijstEntry> page = bookings.wachtlijst(servicepunt, WachtlijstFilter.ALL, after, Slice.DEFAULT_SIZE);
        Accuracy accuracy = wachtlijst.accuracy(servicepunt);
        double took = (System.nanoTime() - begun) / 1e6;
        if (page.items().size() != Slice.DEFAULT_SIZE || accuracy.made() == 0) {
            throw new IllegalStateException("a page of " + page.items().size() + ", " + accuracy);
        }
        return took;
    }

    /** A servicepunt where so many wait for two offerings: two are asked for, the rest are copies of those. */
    private static ServicepuntId filled(int bookings) throws SQLException {
        BookingFixture given = new BookingFixture();
        TestService.clock().set(TODAY.minusWeeks(3), LocalTime.of(9, 0));
        for (int count = 0; count < PLANNED; count++) {
            for (BookingId asked : asked(given)) {
                given.bookings.plan(given.coordinator, asked, BookingFixture.visit()).orThrow();
            }
        }
        TestService.clock().set(TODAY, LocalTime.of(9, 0));
        asked(given);
        int copies = (bookings - WAYS) / WAYS;
        List<String> columns = Database.column(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = 'booking' ORDER BY ordinal_position");
        List<String> values = columns.stream().map(column -> value(column, OLDEST_MINUTES / copies)).toList();
        ServicepuntId servicepunt = given.servicepunt.id();
        Database.update(
                "INSERT INTO booking (" + String.join(", ", columns) + ") SELECT "
                        + String.join(", ", values)
                        + " FROM (SELECT *, UUID() AS fresh FROM booking JOIN seq_1_to_" + copies
                        + " WHERE servicepunt_id = ? AND state = 'WACHTLIJST') AS made",
                servicepunt);
        expect(servicepunt);
        stay(servicepunt);
        TestService.bean(Predictions.class).newDay(servicepunt);
        return servicepunt;
    }

    /** One of each kind. */
    private static List<BookingId> asked(BookingFixture given) {
        return Stream.of(given.garden(Additionality.ADDITIONAL), given.shopping(1, Additionality.ADDITIONAL))
                .map(request -> given.bookings.request(given.clerk, request).orThrow().getFirst())
                .toList();
    }

    /** Of each that waits something was expected when it came: the week after. */
    private static void expect(ServicepuntId servicepunt) throws SQLException {
        Database.update(
                "INSERT INTO wachtlijst_prediction SELECT id, servicepunt_id, offering_id, waiting_since,"
                        + " DATE(waiting_since) + INTERVAL 7 - WEEKDAY(waiting_since) DAY, NULL"
                        + " FROM booking WHERE servicepunt_id = ? AND state = 'WACHTLIJST'",
                servicepunt);
    }

    /** Each that waits stands there since it came, or since its visit fell out. */
    private static void stay(ServicepuntId servicepunt) throws SQLException {
        Database.update("DELETE FROM wachtlijst_stay WHERE servicepunt_id = ? AND left_at IS NULL", servicepunt);
        String visit = "'" + TODAY.minusWeeks(3) + " 10:00'";
        String stays = "INSERT INTO wachtlijst_stay SELECT UUID(), b.id, b.servicepunt_id, b.offering_id, 'CAPACITY', ";
        Database.update(
                stays + "'NEW', b.waiting_since, b.waiting_since, " + visit + ", 'PLANNED' FROM booking b"
                        + " WHERE b.servicepunt_id = ? AND b.state = 'WACHTLIJST' AND b.waiting_since < " + visit
                        + " ORDER BY b.waiting_since DESC LIMIT " + CAME_BACK,
                servicepunt);
        Database.update(
                stays + "IF(had.id IS NULL, 'NEW', 'BACK'), b.waiting_since,"
                        + " COALESCE(had.left_at + INTERVAL 1 DAY, b.waiting_since), NULL, NULL FROM booking b"
                        + " LEFT JOIN wachtlijst_stay had ON had.booking_id = b.id"
                        + " WHERE b.servicepunt_id = ? AND b.state = 'WACHTLIJST'",
                servicepunt);
    }

    /** A copy has an id, a key and a place in the line of its own. */
    private static String value(String column, int minutes) {
        String minutesAgo = "seq * " + minutes;
        return switch (column) {
            case "id" -> "fresh";
            case "number" -> "RIGHT(fresh, 8)";
            case "waiting_since" -> "waiting_since - INTERVAL " + minutesAgo + " MINUTE";
            case "wachtlijst_key" -> "CONCAT(LEFT(wachtlijst_key, 1), LOWER(LPAD(HEX(CAST(CONV(SUBSTRING(wachtlijst_key, 2,"
                    + " 16), 16, 10) AS UNSIGNED) - (" + minutesAgo + ") * 60000000), 16, '0')), REPLACE(fresh, '-', ''))";
            default -> column;
        };
    }
}
