package nl.wijkcheque.statement.paper;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.statement.StatementHead;

/**
 * A statement laid out for people, the same on a page and on paper; every figure is already written.
 *
 * @param fileName without its ending
 * @param facts above the tables: label and value
 * @param figures the few that matter most
 * @param notes below the tables: how it was made, what was checked
 */
public record Paper(
        String title,
        String fileName,
        StatementHead head,
        List<Map.Entry<String, String>> facts,
        List<Map.Entry<String, String>> figures,
        List<Table> tables,
        Chart chart,
        List<String> notes) {

    public Paper {
        facts = List.copyOf(facts);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** @param columns the first names the rows */
    public record Table(String caption, List<Column> columns, List<Row> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param share how much of the width it gets, next to the others
     * @param figures at the end of the cell, under each other
     */
    public record Column(String label, int share, boolean figures) {

        static Column text(String label, int share) {
            return new Column(label, share, false);
        }

        static Column figures(String label, int share) {
            return new Column(label, share, true);
        }
    }

    /** As many cells as there are columns. */
    public record Row(List<String> cells, boolean total) {

        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(String... cells) {
            return new Row(List.of(cells), false);
        }

        static Row total(String... cells) {
            return new Row(List.of(cells), true);
        }
    }

    /**
     * Bars to look at.
     *
     * @param texts the figures as people read them, in the order of the bars
     */
    public record Chart(
            String title,
            String desc,
            List<Map.Entry<String, Long>> bars,
            List<String> texts,
            String labelHead,
            String valueHead) {

        public Chart {
            bars = List.copyOf(bars);
            texts = List.copyOf(texts);
        }
    }
}
