package nl.wijkcheque.statement.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.statement.WachtlijstStatement;
import nl.wijkcheque.statement.WaitFigures;
import nl.wijkcheque.statement.WaitWeek;
import nl.wijkcheque.statement.WaitWeek.Part;
import org.jspecify.annotations.Nullable;

/** A statement of the wachtlijst as one table: per week a line for each offering and cause, and one for the week. */
public final class WachtlijstCsv {

    private static final String ALL = "TOTAL";

    private WachtlijstCsv() {}

    public static byte[] of(WachtlijstStatement statement, Words words) {
        CsvFile file = new CsvFile(List.of(
                words.t("from"),
                words.t("until"),
                words.t("wachtlijst.offering"),
                words.t("csv.code"),
                words.t("wachtlijst.cause"),
                words.t("wachtlijst.inflow"),
                words.t("wachtlijst.outflow"),
                words.t("wachtlijst.size"),
                words.t("wachtlijst.median"),
                words.t("wachtlijst.ninetieth")));
        for (WaitWeek week : statement.weeks()) {
            week.cells().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(
                            Comparator.comparing((Part part) -> name(statement, words, part))
                                    .thenComparing(Part::cause)))
                    .forEach(cell -> file.line(line(
                            week,
                            CsvFile.text(name(statement, words, cell.getKey())),
                            cell.getKey().cause().name(),
                            words.name(cell.getKey().cause()),
                            cell.getValue())));
            file.line(line(week, words.t("total"), ALL, words.t("total"), week.total()));
        }
        return file.bytes();
    }

    private static List<String> line(WaitWeek week, String offering, String code, String cause, WaitFigures figures) {
        return List.of(
                week.days().from().toString(),
                week.days().until().toString(),
                offering,
                code,
                cause,
                Integer.toString(figures.inflow()),
                Integer.toString(figures.outflow()),
                Integer.toString(figures.size()),
                days(figures.medianDays()),
                days(figures.ninetiethDays()));
    }

    private static String name(WachtlijstStatement statement, Words words, Part part) {
        return statement.name(part.offering())
                .map(name -> name.in(words.f().locale()))
                .orElseGet(() -> part.offering().toString());
    }

    private static String days(@Nullable Integer days) {
        return days == null ? "" : days.toString();
    }
}
