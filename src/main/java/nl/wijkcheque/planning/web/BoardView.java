package nl.wijkcheque.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The week, participants by days.
 *
 * @param plan where a plan for the week is made; null for who may not
 */
public record BoardView(
        String previous, String next, String current, @Nullable String plan, List<Day> days, List<Row> rows) {

    /** @param number 1 for Monday */
    public record Day(int number, String label, boolean today) {}

    /** A participant. */
    public record Row(String name, List<Cell> cells) {}

    /** A participant on a day. */
    public record Cell(Day day, List<Slot> slots) {}

    /**
     * @param look dienst, attention for what was in vain, or empty
     * @param note what she is in the crew for when that is not simply working, or why it was in vain; else empty
     */
    public record Slot(String href, String time, String text, String look, String note) {}
}
