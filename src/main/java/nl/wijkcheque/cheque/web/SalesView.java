package nl.wijkcheque.cheque.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.cheque.SalePayments;
import nl.wijkcheque.cheque.SaleLine;
import nl.wijkcheque.cheque.SalesTotal;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The sales of a day.
 *
 * @param day ISO, for the form that asks for another
 * @param totals what came in, per kind of payment and together
 */
public record SalesView(
        String day,
        String dayInWords,
        List<Map.Entry<String, String>> totals,
        List<Line> lines,
        @Nullable String next,
        @Nullable String first) {

    static SalesView of(Page page, LocalDate day, Slice<SaleLine> slice, SalesTotal totals, boolean further) {
        String self = "/cheques/sales?day=" + day;
        return new SalesView(
                day.toString(),
                page.f().day(day),
                totals(page, totals),
                slice.items().stream().map(sale -> Line.of(page, sale)).toList(),
                slice.next() == null ? null : self + "&after=" + slice.next(),
                further ? self : null);
    }

    private static List<Map.Entry<String, String>> totals(Page page, SalesTotal total) {
        List<Map.Entry<String, String>> shown = new ArrayList<>(paid(page, total.paid()));
        shown.add(Map.entry(
                page.t("cheque.sales.together"), SellViews.money(total.paid().total())));
        shown.add(Map.entry(page.t("cheque.sales.cheques"), Integer.toString(total.cheques())));
        return shown;
    }

    /** The kinds of payment that were used, each with its amount. */
    private static List<Map.Entry<String, String>> paid(Page page, SalePayments paid) {
        List<Map.Entry<String, String>> shown = new ArrayList<>();
        Map.of("CASH", paid.cash(), "PIN", paid.pin(), "ONLINE", paid.online(), "ACCOUNT", paid.account()).entrySet()
                .stream()
                .filter(kind -> kind.getValue().isPositive())
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> shown.add(Map.entry(
                        page.t("cheque.payment." + kind.getKey()), SellViews.money(kind.getValue()))));
        return shown;
    }

    /** One sale. */
    public record Line(
            String number, String time, String cheques, String tariff, String payment, String total) {

        static Line of(Page page, SaleLine sale) {
            return new Line(
                    sale.number(),
                    page.f().time(sale.soldAt()),
                    sale.count() + " × " + page.f().length(sale.worth()),
                    page.t("cheque.tariff." + sale.group().name()),
                    paid(page, sale.paid()).stream().map(Map.Entry::getKey).collect(Collectors.joining(" + ")),
                    SellViews.money(sale.total()));
        }
    }
}
