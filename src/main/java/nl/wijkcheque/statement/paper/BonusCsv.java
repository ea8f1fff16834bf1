package nl.wijkcheque.statement.paper;

import java.util.List;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.BonusLine;
import nl.wijkcheque.statement.HourBonusStatement;

/** An hour bonus statement as one table: a participant per line, then the total and the hours without bonus. */
public final class BonusCsv {

    private BonusCsv() {}

    public static byte[] of(HourBonusStatement statement, Words words) {
        CsvFile file = new CsvFile(List.of(
                words.t("csv.code"),
                words.t("bonus.name"),
                words.t("bonus.track"),
                words.t("csv.minutes"),
                words.t("csv.rate"),
                words.t("csv.earned"),
                words.t("csv.cap"),
                words.t("csv.payable"),
                words.t("csv.withheld"),
                words.t("csv.halfYears"),
                words.t("csv.paid"),
                words.t("csv.due"),
                words.t("csv.capped"),
                words.t("csv.under27"),
                words.t("csv.undecided"),
                words.t("csv.payments"),
                words.t("csv.account")));
        Money cap = statement.terms().yearlyCap();
        for (BonusLine line : statement.lines()) {
            file.line(List.of(
                    line.participant().toString(),
                    CsvFile.text(line.name()),
                    CsvFile.text(words.name(line.track())),
                    Integer.toString(line.minutes().count()),
                    CsvFile.amount(statement.terms().perHour()),
                    CsvFile.amount(line.earned()),
                    cap == null ? "" : CsvFile.amount(cap),
                    CsvFile.amount(line.payable()),
                    Integer.toString(line.withheld().count()),
                    Integer.toString(line.halfYears()),
                    CsvFile.amount(line.paid()),
                    CsvFile.amount(line.due()),
                    words.t(line.flags().capReached() ? "yes" : "no"),
                    words.t(line.flags().under27() ? "yes" : "no"),
                    Integer.toString(line.flags().undecided()),
                    Integer.toString(line.flags().payments()),
                    words.t(line.flags().hasAccount() ? "yes" : "no")));
        }
        file.line(List.of(
                "TOTAL",
                words.t("total"),
                "",
                Integer.toString(statement.minutes().count()),
                "",
                CsvFile.amount(statement.earned()),
                "",
                CsvFile.amount(statement.payable()),
                "",
                "",
                CsvFile.amount(statement.paid()),
                CsvFile.amount(statement.due()),
                "",
                "",
                "",
                "",
                ""));
        file.line(List.of(
                "OTHER",
                CsvFile.text(words.t("bonus.others.row")),
                "",
                Integer.toString(statement.otherMinutes().count()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                ""));
        return file.bytes();
    }
}
