package nl.wijkcheque.booking;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkcheque.TestService;
import nl.wijkcheque.bench.Figures;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;

/** A page of a short wachtlijst against one of a long one, first and in the middle; in turns, in one database. */
public final class WachtlijstBench {

    private static final int SHORT = 100;
    private static final int WAYS = 2;

    private final Bookings bookings = TestService.bean(Bookings.class);

    private WachtlijstBench() {}

    public static void run(boolean small) throws SQLException {
        new WachtlijstBench().compare(small ? 2_000 : 100_000, small ? 9 : 101);
    }

    private void compare(int longer, int turns) throws SQLException {
        TestService.clock().set(LocalDate.of(2031, 3, 11), LocalTime.of(9, 0));
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
        double took = (System.nanoTime() - begun) / 1e6;
        if (page.items().size() != Slice.DEFAULT_SIZE) {
            throw new IllegalStateException("a page of " + page.items().size());
        }
        return took;
    }

    /** A servicepunt where so many wait for two offerings: two are asked for, the rest are copies of those. */
    private static ServicepuntId filled(int bookings) throws SQLException {
        BookingFixture given = new BookingFixture();
        given.bookings.request(given.clerk, given.garden(Additionality.ADDITIONAL)).orThrow();
        given.bookings.request(given.clerk, given.shopping(1, Additionality.ADDITIONAL)).orThrow();
        List<String> columns = Database.column(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = 'booking' ORDER BY ordinal_position");
        List<String> values = columns.stream().map(WachtlijstBench::value).toList();
        Database.update(
                "INSERT INTO booking (" + String.join(", ", columns) + ") SELECT "
                        + String.join(", ", values)
                        + " FROM (SELECT *, UUID() AS fresh FROM booking JOIN seq_1_to_" + (bookings - WAYS) / WAYS
                        + " WHERE servicepunt_id = ?) AS made",
                given.servicepunt.id());
        return given.servicepunt.id();
    }

    /** A copy has an id, a key and a place in the line of its own. */
    private static String value(String column) {
        String minutesAgo = "seq * 7 % 400000";
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
