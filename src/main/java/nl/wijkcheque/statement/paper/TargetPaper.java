package nl.wijkcheque.statement.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.platform.pdf.Table;
import nl.wijkcheque.platform.pdf.Table.Column;
import nl.wijkcheque.platform.pdf.Table.Row;
import nl.wijkcheque.statement.TargetStatement;
import nl.wijkcheque.statement.TargetStatement.Line;

/** Lays out a statement of targets. */
public final class TargetPaper {

    private static final int TEXT = 40;
    private static final int FIGURE = 20;

    private final TargetStatement statement;
    private final Words words;

    private TargetPaper(TargetStatement statement, Words words) {
        this.statement = statement;
        this.words = words;
    }

    public static Paper of(TargetStatement statement, Words words) {
        return new TargetPaper(statement, words).paper();
    }

    private Paper paper() {
        return new Paper(
                words.t("targets.title"),
                PaperFacts.fileName(words.t("targets.file"), statement.head().period()),
                statement.head(),
                PaperFacts.of(statement.head(), words),
                List.of(
                        Map.entry(words.name(OfferingKind.KLUS), Integer.toString(statement.klussen())),
                        Map.entry(words.name(OfferingKind.DIENST), Integer.toString(statement.diensten())),
                        Map.entry(words.t("targets.avoided"), Integer.toString(statement.avoided())),
                        Map.entry(words.t("targets.saved"), statement.saved().toString())),
                List.of(targets(), months()),
                chart(),
                List.of(
                        words.t("targets.note.count"),
                        words.t("targets.note.avoided", statement.worth()),
                        words.t("targets.note.breakEven", statement.breakEven())));
    }

    private Table targets() {
        List<Row> rows = new ArrayList<>();
        for (Line line : statement.lines()) {
            rows.add(Row.of(
                    words.name(line.target().kind()),
                    words.period(line.target().days()),
                    Integer.toString(line.target().number()),
                    Integer.toString(line.done()),
                    line.percentage() + "%"));
        }
        return new Table(
                words.t("targets.table"),
                List.of(
                        Column.text(words.t("targets.kind"), FIGURE),
                        Column.text(words.t("period.label"), TEXT),
                        Column.figures(words.t("targets.target"), FIGURE),
                        Column.figures(words.t("targets.done"), FIGURE),
                        Column.figures(words.t("targets.reached"), FIGURE)),
                rows);
    }

    private Table months() {
        return new Table(
                words.t("targets.months"),
                List.of(
                        Column.text(words.t("targets.month"), TEXT),
                        Column.figures(words.name(OfferingKind.KLUS), FIGURE),
                        Column.figures(words.name(OfferingKind.DIENST), FIGURE)),
                statement.months().stream()
                        .map(month -> Row.of(
                                words.month(month.month()),
                                Integer.toString(month.klussen()),
                                Integer.toString(month.diensten())))
                        .toList());
    }

    private Paper.Chart chart() {
        return new Paper.Chart(
                words.t("targets.chart"),
                words.t("targets.chart.desc", statement.klussen(), statement.diensten()),
                List.of(
                        Map.entry(words.name(OfferingKind.KLUS), (long) statement.klussen()),
                        Map.entry(words.name(OfferingKind.DIENST), (long) statement.diensten())),
                List.of(Integer.toString(statement.klussen()), Integer.toString(statement.diensten())),
                words.t("targets.kind"),
                words.t("targets.done"));
    }
}
