package nl.wijkcheque.statement.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkcheque.shared.Period;

/** The periods that people ask for most. */
final class Presets {

    private Presets() {}

    /** By text key, nearest first. */
    static Map<String, Period> on(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        Map<String, Period> presets = new LinkedHashMap<>();
        presets.put("statement.preset.month", month(month));
        presets.put("statement.preset.lastMonth", month(month.minusMonths(1)));
        presets.put("statement.preset.quarter", new Period(quarter, quarter.plusMonths(3).minusDays(1)));
        presets.put("statement.preset.year", year(today.getYear()));
        presets.put("statement.preset.lastYear", year(today.getYear() - 1));
        return presets;
    }

    private static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    private static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
