package nl.wijkcheque.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The week, participants by days.
 *
 * @param plan where a plan for the week is made; null for who may not
 * @param risks visits that can't go like this any more
 */
public record BoardView(
        String previous,
        String next,
        String current,
        @Nullable String plan,
        List<Risk> risks,
        List<Day> days,
        List<Row> rows) {

    /** @param why a sentence per limit that does not hold any more */
    public record Risk(String href, String when, String what, List<String> why) {}

    /** @param number 1 for Monday */
    public record Day(int number, String label, boolean today) {}

    /** A participant. */
    public record Row(String name, List<Cell> cells) {}

    /** A participant on a day. */
    public record Cell(Day day, List<Slot> slots) {}

    /**
     * @param look dienst, attention for what was in vain or can't go like this, or empty
     * @param note what she is in the crew for when that is not simply working, or why it asks for attention; else empty
     */
    public record Slot(String href, String time, String text, String look, String note) {}
}
