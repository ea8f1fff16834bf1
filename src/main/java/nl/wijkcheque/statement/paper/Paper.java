package nl.wijkcheque.statement.paper;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.pdf.Table;
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
