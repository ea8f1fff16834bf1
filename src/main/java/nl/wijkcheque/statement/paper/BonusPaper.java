package nl.wijkcheque.statement.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.BonusLine;
import nl.wijkcheque.statement.HourBonusStatement;
import nl.wijkcheque.platform.pdf.Table.Column;
import nl.wijkcheque.platform.pdf.Table.Row;
import nl.wijkcheque.platform.pdf.Table;

/** Lays out an hour bonus statement. */
public final class BonusPaper {

    private final HourBonusStatement statement;
    private final Words words;

    private BonusPaper(HourBonusStatement statement, Words words) {
        this.statement = statement;
        this.words = words;
    }

    public static Paper of(HourBonusStatement statement, Words words) {
        return new BonusPaper(statement, words).paper();
    }

    private Paper paper() {
        return new Paper(
                words.t("bonus.title", statement.year()),
                words.t("bonus.file") + "-" + statement.year(),
                statement.head(),
                facts(),
                List.of(
                        Map.entry(words.t("bonus.people"), Integer.toString(statement.lines().size())),
                        Map.entry(words.t("bonus.hours"), statement.minutes().toString()),
                        Map.entry(words.t("bonus.payable"), written(statement.payable()))),
                List.of(table(), others()),
                chart(),
                List.of(words.t("bonus.note.rule"), words.t("bonus.note.terms"), words.t("bonus.note.under27")));
    }

    private List<Map.Entry<String, String>> facts() {
        List<Map.Entry<String, String>> facts = new ArrayList<>(PaperFacts.of(statement.head(), words));
        Money cap = statement.terms().yearlyCap();
        facts.add(Map.entry(words.t("bonus.rate"), written(statement.terms().perHour())));
        facts.add(Map.entry(words.t("bonus.cap"), cap == null ? words.t("bonus.cap.unknown") : written(cap)));
        return facts;
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        for (BonusLine line : statement.lines()) {
            rows.add(Row.of(
                    line.name(),
                    words.name(line.track()),
                    line.minutes().toString(),
                    written(statement.terms().perHour()),
                    written(line.earned()),
                    written(line.payable()),
                    remark(line)));
        }
        rows.add(Row.total(
                words.t("total"),
                "",
                statement.minutes().toString(),
                "",
                written(statement.earned()),
                written(statement.payable()),
                ""));
        return new Table(
                words.t("bonus.table"),
                List.of(
                        Column.text(words.t("bonus.name"), 34),
                        Column.text(words.t("bonus.track"), 25),
                        Column.figures(words.t("bonus.hours"), 16),
                        Column.figures(words.t("bonus.rate.short"), 15),
                        Column.figures(words.t("bonus.earned"), 20),
                        Column.figures(words.t("bonus.payable"), 20),
                        Column.text(words.t("bonus.remark"), 32)),
                rows);
    }

    /** So that nobody wonders where the rest of the hours went. */
    private Table others() {
        return new Table(
                words.t("bonus.others"),
                List.of(Column.text(words.t("revenue.what"), 80), Column.figures(words.t("bonus.hours"), 20)),
                List.of(Row.of(words.t("bonus.others.row"), statement.otherMinutes().toString())));
    }

    private String remark(BonusLine line) {
        List<String> remarks = new ArrayList<>();
        if (line.capReached()) {
            remarks.add(words.t("bonus.capped"));
        }
        if (line.under27()) {
            remarks.add(words.t("bonus.under27"));
        }
        return String.join("; ", remarks);
    }

    private Paper.Chart chart() {
        Minutes with = statement.minutes();
        Minutes without = statement.otherMinutes();
        return new Paper.Chart(
                words.t("bonus.chart"),
                words.t("bonus.chart.desc", with, without),
                List.of(
                        Map.entry(words.t("bonus.with"), (long) with.count()),
                        Map.entry(words.t("bonus.without"), (long) without.count())),
                List.of(with.toString(), without.toString()),
                words.t("revenue.what"),
                words.t("bonus.hours"));
    }

    private static String written(Money amount) {
        return Amounts.written(amount);
    }
}
