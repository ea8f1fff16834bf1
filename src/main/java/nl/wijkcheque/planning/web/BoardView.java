package nl.wijkcheque.planning.web;

import java.util.List;

/** The week, participants by days. */
public record BoardView(String previous, String next, String current, List<Day> days, List<Row> rows) {

    /** @param number 1 for Monday */
    public record Day(int number, String label, boolean today) {}

    /** A participant. */
    public record Row(String name, List<Cell> cells) {}

    /** A participant on a day. */
    public record Cell(Day day, List<Slot> slots) {}

    /** @param note what she is in the crew for, when that is not simply working; else empty */
    public record Slot(String href, String time, String text, boolean dienst, String note) {}
}
