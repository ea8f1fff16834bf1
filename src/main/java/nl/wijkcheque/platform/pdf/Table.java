package nl.wijkcheque.platform.pdf;

import java.util.List;

/**
 * A table for people; every figure is already written.
 *
 * @param columns the first names the rows
 */
public record Table(String caption, List<Column> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param share how much of the width it gets, next to the others
     * @param figures at the end of the cell, under each other
     */
    public record Column(String label, int share, boolean figures) {

        public static Column text(String label, int share) {
            return new Column(label, share, false);
        }

        public static Column figures(String label, int share) {
            return new Column(label, share, true);
        }
    }

    /** As many cells as there are columns. */
    public record Row(List<String> cells, boolean total) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row total(String... cells) {
            return new Row(List.of(cells), true);
        }
    }
}
