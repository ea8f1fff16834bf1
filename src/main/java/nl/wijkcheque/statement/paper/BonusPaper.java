package nl.wijkcheque.statement.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.BonusChoice;
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
                        Map.entry(words.t("bonus.payable"), written(statement.payable())),
                        Map.entry(words.t("bonus.paid"), written(statement.paid())),
                        Map.entry(words.t("bonus.due"), written(statement.due()))),
                List.of(table(), others()),
                chart(),
                List.of(words.t("bonus.note.rule"), words.t("bonus.note.terms"), words.t("bonus.note.law"),
                        words.t("bonus.note.under27." + statement.choice().scheme())));
    }

    private List<Map.Entry<String, String>> facts() {
        List<Map.Entry<String, String>> facts = new ArrayList<>(PaperFacts.of(statement.head(), words));
        Money cap = statement.terms().yearlyCap();
        BonusChoice choice = statement.choice();
        facts.add(Map.entry(words.t("bonus.scheme"), words.t("bonus.scheme." + choice.scheme())));
        facts.add(choice.isPremium()
                ? Map.entry(words.t("bonus.premium"), written(choice.premium()))
                : Map.entry(words.t("bonus.rate"), written(statement.terms().perHour())));
        facts.add(Map.entry(words.t("bonus.cap"), cap == null ? words.t("bonus.cap.unknown") : written(cap)));
        return facts;
    }

    private Table table() {
        boolean premium = statement.choice().isPremium();
        List<Row> rows = new ArrayList<>();
        for (BonusLine line : statement.lines()) {
            rows.add(Row.of(
                    line.name(),
                    words.name(line.track()),
                    premium ? Integer.toString(line.halfYears()) : line.minutes().toString(),
                    premium ? written(statement.choice().premium()) : written(statement.terms().perHour()),
                    written(line.earned()),
                    written(line.payable()),
                    written(line.paid()),
                    written(line.due()),
                    remark(line)));
        }
        rows.add(Row.total(
                words.t("total"),
                "",
                premium ? "" : statement.minutes().toString(),
                "",
                written(statement.earned()),
                written(statement.payable()),
                written(statement.paid()),
                written(statement.due()),
                ""));
        return new Table(words.t("bonus.table"), columns(premium), rows);
    }

    private List<Column> columns(boolean premium) {
        return List.of(
                Column.text(words.t("bonus.name"), 28),
                Column.text(words.t("bonus.track"), 30),
                Column.figures(words.t(premium ? "bonus.halfYears" : "bonus.hours"), 15),
                Column.figures(words.t(premium ? "bonus.premium.short" : "bonus.rate.short"), 15),
                Column.figures(words.t("bonus.earned"), 18),
                Column.figures(words.t("bonus.payable"), 18),
                Column.figures(words.t("bonus.paid"), 18),
                Column.figures(words.t("bonus.due"), 18),
                Column.text(words.t("bonus.remark"), 28));
    }

    /** So that nobody wonders where the rest of the hours went. */
    private Table others() {
        return new Table(
                words.t("bonus.others"),
                List.of(Column.text(words.t("revenue.what"), 80), Column.figures(words.t("bonus.hours"), 20)),
                List.of(Row.of(words.t("bonus.others.row"), statement.otherMinutes().toString())));
    }

    private String remark(BonusLine line) {
        return String.join("; ", BonusRemarks.of(line, words));
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
