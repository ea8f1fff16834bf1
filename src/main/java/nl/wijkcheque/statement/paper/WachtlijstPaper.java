package nl.wijkcheque.statement.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.booking.Accuracy;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.platform.pdf.Table;
import nl.wijkcheque.platform.pdf.Table.Column;
import nl.wijkcheque.platform.pdf.Table.Row;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.statement.WachtlijstStatement;
import nl.wijkcheque.statement.WaitFigures;
import nl.wijkcheque.statement.WaitWeek;
import org.jspecify.annotations.Nullable;

/** Lays out a statement of the wachtlijst. */
public final class WachtlijstPaper {

    private static final int TEXT = 44;
    private static final int FIGURE = 18;

    private final WachtlijstStatement statement;
    private final Words words;

    private WachtlijstPaper(WachtlijstStatement statement, Words words) {
        this.statement = statement;
        this.words = words;
    }

    public static Paper of(WachtlijstStatement statement, Words words) {
        return new WachtlijstPaper(statement, words).paper();
    }

    private Paper paper() {
        WaitFigures total = statement.total();
        return new Paper(
                words.t("wachtlijst.title"),
                PaperFacts.fileName(words.t("wachtlijst.file"), statement.head().period()),
                statement.head(),
                PaperFacts.of(statement.head(), words),
                List.of(
                        Map.entry(words.t("wachtlijst.size"), Integer.toString(total.size())),
                        Map.entry(words.t("wachtlijst.inflow"), Integer.toString(total.inflow())),
                        Map.entry(words.t("wachtlijst.outflow"), Integer.toString(total.outflow())),
                        Map.entry(words.t("wachtlijst.median"), days(total.medianDays())),
                        Map.entry(words.t("wachtlijst.ninetieth"), days(total.ninetiethDays()))),
                List.of(offerings(), causes(), weeks()),
                chart(),
                List.of(
                        words.t("wachtlijst.note.count", statement.start()),
                        words.t("wachtlijst.note.wait"),
                        words.t("wachtlijst.note.cause"),
                        accuracy()));
    }

    private Table offerings() {
        List<Row> rows = new ArrayList<>();
        statement.offerings().entrySet().stream()
                .sorted(Comparator.comparing(entry -> name(entry.getKey())))
                .forEach(entry -> rows.add(row(name(entry.getKey()), entry.getValue(), false)));
        rows.add(row(words.t("total"), statement.total(), true));
        return table(words.t("wachtlijst.offerings"), words.t("wachtlijst.offering"), rows);
    }

    private Table causes() {
        List<Row> rows = new ArrayList<>();
        for (WaitingCause cause : WaitingCause.values()) {
            WaitFigures figures = statement.causes().get(cause);
            if (figures != null) {
                rows.add(row(words.name(cause), figures, false));
            }
        }
        rows.add(row(words.t("total"), statement.total(), true));
        return table(words.t("wachtlijst.causes"), words.t("wachtlijst.cause"), rows);
    }

    private Table weeks() {
        List<Row> rows = statement.weeks().stream()
                .map(week -> row(week(week), week.total(), false))
                .toList();
        return table(words.t("wachtlijst.weeks"), words.t("wachtlijst.week"), rows);
    }

    private Table table(String caption, String first, List<Row> rows) {
        return new Table(
                caption,
                List.of(
                        Column.text(first, TEXT),
                        Column.figures(words.t("wachtlijst.inflow"), FIGURE),
                        Column.figures(words.t("wachtlijst.outflow"), FIGURE),
                        Column.figures(words.t("wachtlijst.size"), FIGURE),
                        Column.figures(words.t("wachtlijst.median"), FIGURE),
                        Column.figures(words.t("wachtlijst.ninetieth"), FIGURE)),
                rows);
    }

    private Row row(String label, WaitFigures figures, boolean total) {
        return new Row(
                List.of(
                        label,
                        Integer.toString(figures.inflow()),
                        Integer.toString(figures.outflow()),
                        Integer.toString(figures.size()),
                        days(figures.medianDays()),
                        days(figures.ninetiethDays())),
                total);
    }

    private Paper.Chart chart() {
        List<WaitingCause> causes = statement.causes().keySet().stream().sorted().toList();
        return new Paper.Chart(
                words.t("wachtlijst.chart"),
                words.t("wachtlijst.chart.desc", statement.total().size()),
                causes.stream().map(cause -> Map.entry(words.name(cause), (long) size(cause))).toList(),
                causes.stream().map(cause -> Integer.toString(size(cause))).toList(),
                words.t("wachtlijst.cause"),
                words.t("wachtlijst.size"));
    }

    private int size(WaitingCause cause) {
        WaitFigures figures = statement.causes().get(cause);
        return figures == null ? 0 : figures.size();
    }

    private String accuracy() {
        Accuracy accuracy = statement.accuracy();
        return accuracy.made() == 0
                ? words.t("wachtlijst.note.noAccuracy")
                : words.t("wachtlijst.note.accuracy", accuracy.made(), accuracy.percentage(), accuracy.later());
    }

    private String name(OfferingId offering) {
        return statement.name(offering)
                .map(name -> name.in(words.f().locale()))
                .orElseGet(offering::toString);
    }

    private String week(WaitWeek week) {
        return words.period(week.days());
    }

    private static String days(@Nullable Integer days) {
        return days == null ? "–" : days.toString();
    }
}
