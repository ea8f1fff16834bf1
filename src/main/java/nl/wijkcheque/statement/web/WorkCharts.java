package nl.wijkcheque.statement.web;

import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.platform.web.ColumnChart;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.statement.TargetStatement;
import nl.wijkcheque.statement.WachtlijstStatement;
import nl.wijkcheque.statement.WaitFigures;
import nl.wijkcheque.statement.WaitWeek;
import org.jspecify.annotations.Nullable;

/** Pictures of work that waits and of work that was done. */
final class WorkCharts {

    /** As many labels as can be read next to each other on a phone. */
    private static final int MOST_TICKS = 14;

    private WorkCharts() {}

    static List<ColumnChart> of(Page page, WachtlijstStatement statement) {
        return List.of(
                chart(page, statement, "size", "statement.wachtlijst.size", "statement.wachtlijst.outflow"),
                chart(page, statement, "wait", "statement.wachtlijst.median", "statement.wachtlijst.ninetieth"));
    }

    static List<ColumnChart> of(Page page, TargetStatement statement) {
        DateTimeFormatter tick = DateTimeFormatter.ofPattern("MMMMM", page.locale());
        DateTimeFormatter label = DateTimeFormatter.ofPattern("MMMM yyyy", page.locale());
        return List.of(new ColumnChart(
                page.t("statement.targets.months"),
                page.t("statement.targets.chart.desc", statement.klussen(), statement.diensten()),
                page.t("statement.targets.month"),
                page.t("statement.name." + OfferingKind.KLUS),
                page.t("statement.name." + OfferingKind.DIENST),
                false,
                statement.months().stream()
                        .map(month -> new ColumnChart.Point(
                                tick.format(month.month()),
                                label.format(month.month()),
                                month.klussen(),
                                month.diensten(),
                                Integer.toString(month.klussen()),
                                Integer.toString(month.diensten())))
                        .toList()));
    }

    private static ColumnChart chart(
            Page page, WachtlijstStatement statement, String kind, String one, String other) {
        boolean wait = kind.equals("wait");
        int every = Math.ceilDiv(Math.max(1, statement.weeks().size()), MOST_TICKS);
        List<ColumnChart.Point> points = new ArrayList<>();
        for (WaitWeek week : statement.weeks()) {
            WaitFigures total = week.total();
            String number = String.valueOf(week.days().from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            int first = wait ? or0(total.medianDays()) : total.size();
            int second = wait ? or0(total.ninetiethDays()) : total.outflow();
            points.add(new ColumnChart.Point(
                    points.size() % every == 0 ? number : "",
                    page.f().date(week.days().from()),
                    first,
                    second,
                    Integer.toString(first),
                    Integer.toString(second)));
        }
        return new ColumnChart(
                page.t("statement.wachtlijst.trend." + kind),
                page.t("statement.wachtlijst.trend." + kind + ".desc"),
                page.t("statement.wachtlijst.week"),
                page.t(one),
                page.t(other),
                false,
                points);
    }

    private static int or0(@Nullable Integer days) {
        return days == null ? 0 : days;
    }
}
