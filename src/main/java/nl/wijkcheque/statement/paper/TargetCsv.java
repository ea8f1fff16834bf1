package nl.wijkcheque.statement.paper;

import java.util.List;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.statement.TargetStatement;
import nl.wijkcheque.statement.TargetStatement.Line;
import nl.wijkcheque.statement.TargetStatement.Month;

/** A statement of targets as one table: the targets, the months, and what was avoided. */
public final class TargetCsv {

    private TargetCsv() {}

    public static byte[] of(TargetStatement statement, Words words) {
        CsvFile file = new CsvFile(List.of(
                words.t("csv.code"),
                words.t("targets.kind"),
                words.t("from"),
                words.t("until"),
                words.t("targets.target"),
                words.t("targets.done")));
        for (Line line : statement.lines()) {
            file.line(List.of(
                    "TARGET",
                    words.name(line.target().kind()),
                    line.target().days().from().toString(),
                    line.target().days().until().toString(),
                    Integer.toString(line.target().number()),
                    Integer.toString(line.done())));
        }
        for (Month month : statement.months()) {
            file.line(month(month, words, OfferingKind.KLUS, month.klussen()));
            file.line(month(month, words, OfferingKind.DIENST, month.diensten()));
        }
        file.line(List.of(
                "AVOIDED",
                words.t("targets.avoided"),
                statement.head().period().from().toString(),
                statement.head().period().until().toString(),
                "",
                Integer.toString(statement.avoided())));
        return file.bytes();
    }

    private static List<String> month(Month month, Words words, OfferingKind kind, int done) {
        return List.of(
                "MONTH",
                words.name(kind),
                month.month().atDay(1).toString(),
                month.month().atEndOfMonth().toString(),
                "",
                Integer.toString(done));
    }
}
