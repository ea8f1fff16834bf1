package nl.wijkcheque.statement.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.platform.web.ColumnChart;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.MonthFigures;

/** Pictures of twelve months. */
final class TrendCharts {

    private TrendCharts() {}

    static List<ColumnChart> of(Page page, List<MonthFigures> months) {
        return List.of(soldAndRedeemed(page, months), outstanding(page, months));
    }

    private static ColumnChart soldAndRedeemed(Page page, List<MonthFigures> months) {
        Money sold = Money.sum(months.stream().map(MonthFigures::sold).toList());
        Money redeemed = Money.sum(months.stream().map(MonthFigures::redeemed).toList());
        return new ColumnChart(
                page.t("statement.trend.sold"),
                page.t("statement.trend.sold.desc", sold, redeemed),
                page.t("statement.trend.month"),
                page.t("statement.sold"),
                page.t("statement.redeemed"),
                false,
                months.stream()
                        .map(month -> point(page, month, month.sold(), month.redeemed()))
                        .toList());
    }

    private static ColumnChart outstanding(Page page, List<MonthFigures> months) {
        MonthFigures last = months.getLast();
        return new ColumnChart(
                page.t("statement.trend.owed"),
                page.t("statement.trend.owed.desc", owed(last, TariffGroup.STANDARD), owed(last, TariffGroup.REDUCED)),
                page.t("statement.trend.month"),
                page.t("statement.name.STANDARD"),
                page.t("statement.name.REDUCED"),
                true,
                months.stream()
                        .map(month -> point(
                                page, month, owed(month, TariffGroup.STANDARD), owed(month, TariffGroup.REDUCED)))
                        .toList());
    }

    private static Money owed(MonthFigures month, TariffGroup group) {
        return month.outstanding().getOrDefault(group, Money.ZERO);
    }

    private static ColumnChart.Point point(Page page, MonthFigures month, Money one, Money other) {
        return new ColumnChart.Point(
                DateTimeFormatter.ofPattern("MMMMM", page.locale()).format(month.month()),
                DateTimeFormatter.ofPattern("MMMM yyyy", page.locale()).format(month.month()),
                one.cents(),
                other.cents(),
                one.toString(),
                other.toString());
    }
}
