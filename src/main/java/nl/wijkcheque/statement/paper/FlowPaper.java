package nl.wijkcheque.statement.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.statement.FlowStatement;
import nl.wijkcheque.statement.TrackFlow;
import nl.wijkcheque.platform.pdf.Table.Column;
import nl.wijkcheque.platform.pdf.Table.Row;
import nl.wijkcheque.platform.pdf.Table;

/** Lays out a flow statement, in the two tables of Stichting Voorwerk (Ede, tables 6 and 7). */
public final class FlowPaper {

    private static final int TEXT = 34;
    private static final int FIGURE = 20;

    private final FlowStatement statement;
    private final Words words;

    private FlowPaper(FlowStatement statement, Words words) {
        this.statement = statement;
        this.words = words;
    }

    public static Paper of(FlowStatement statement, Words words) {
        return new FlowPaper(statement, words).paper();
    }

    private Paper paper() {
        TrackFlow total = statement.total();
        return new Paper(
                words.t("flow.title"),
                PaperFacts.fileName(words.t("flow.file"), statement.head().period()),
                statement.head(),
                PaperFacts.of(statement.head(), words),
                List.of(
                        Map.entry(words.t("flow.start"), Integer.toString(total.start())),
                        Map.entry(words.t("flow.inflow"), Integer.toString(total.inflow())),
                        Map.entry(words.t("flow.closed"), Integer.toString(total.closed())),
                        Map.entry(words.t("flow.end"), Integer.toString(total.end()))),
                tables(),
                chart(),
                List.of(words.t("flow.note.count"), words.t("flow.note.rounding"), words.t("flow.note.checked")));
    }

    private List<Table> tables() {
        return statement.quarters().isEmpty() ? List.of(flow(), reasons()) : List.of(flow(), reasons(), quarters());
    }

    private Table quarters() {
        return new Table(
                words.t("flow.quarters"),
                List.of(
                        Column.text(words.t("flow.quarter"), TEXT + FIGURE),
                        Column.figures(words.t("flow.start"), FIGURE),
                        Column.figures(words.t("plus.inflow"), FIGURE),
                        Column.figures(words.t("minus.closed"), FIGURE),
                        Column.figures(words.t("equals.end"), FIGURE)),
                statement.quarters().stream()
                        .map(quarter -> flow(words.period(quarter.days()), quarter.total(), false))
                        .toList());
    }

    private Table flow() {
        List<Row> rows = new ArrayList<>();
        for (Track track : Track.values()) {
            rows.add(flow(words.name(track), statement.track(track), false));
        }
        rows.add(flow(words.t("total"), statement.total(), true));
        return new Table(
                words.t("flow.table"),
                List.of(
                        Column.text(words.t("bonus.track"), TEXT + FIGURE),
                        Column.figures(words.t("flow.start"), FIGURE),
                        Column.figures(words.t("plus.inflow"), FIGURE),
                        Column.figures(words.t("minus.closed"), FIGURE),
                        Column.figures(words.t("equals.end"), FIGURE)),
                rows);
    }

    private static Row flow(String label, TrackFlow flow, boolean total) {
        return new Row(
                List.of(
                        label,
                        Integer.toString(flow.start()),
                        Integer.toString(flow.inflow()),
                        Integer.toString(flow.closed()),
                        Integer.toString(flow.end())),
                total);
    }

    private Table reasons() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.t("bonus.track"), TEXT));
        for (OutflowReason reason : OutflowReason.values()) {
            columns.add(Column.figures(words.name(reason), FIGURE));
        }
        columns.add(Column.figures(words.t("flow.closed"), FIGURE));
        List<Row> rows = new ArrayList<>();
        for (Track track : Track.values()) {
            rows.add(reasons(words.name(track), statement.track(track)));
        }
        rows.add(total());
        return new Table(words.t("flow.reasons"), columns, rows);
    }

    private static Row reasons(String label, TrackFlow flow) {
        List<String> cells = new ArrayList<>(List.of(label));
        for (OutflowReason reason : OutflowReason.values()) {
            cells.add(Integer.toString(flow.outflow(reason)));
        }
        cells.add(Integer.toString(flow.closed()));
        return new Row(cells, false);
    }

    private Row total() {
        List<String> cells = new ArrayList<>(List.of(words.t("total")));
        for (OutflowReason reason : OutflowReason.values()) {
            cells.add(withPercentage(reason));
        }
        cells.add(Integer.toString(statement.total().closed()));
        return new Row(cells, true);
    }

    private Paper.Chart chart() {
        List<OutflowReason> reasons = Arrays.asList(OutflowReason.values());
        return new Paper.Chart(
                words.t("flow.chart"),
                words.t("flow.chart.desc", statement.total().closed()),
                reasons.stream()
                        .map(reason -> Map.entry(
                                words.name(reason), (long) statement.total().outflow(reason)))
                        .toList(),
                reasons.stream().map(this::withPercentage).toList(),
                words.t("flow.reason"),
                words.t("flow.number"));
    }

    /** {@code 66 (21%)}, as in the printed table. */
    private String withPercentage(OutflowReason reason) {
        String number = Integer.toString(statement.total().outflow(reason));
        return statement.percentage(reason).isPresent()
                ? number + " (" + statement.percentage(reason).getAsInt() + "%)"
                : number;
    }
}
