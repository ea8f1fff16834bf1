package nl.wijkcheque.cheque.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.cheque.PaymentTotal;
import nl.wijkcheque.cheque.SaleLine;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Money;
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

    static SalesView of(Page page, LocalDate day, Slice<SaleLine> slice, List<PaymentTotal> totals, boolean further) {
        String self = "/cheques/sales?day=" + day;
        return new SalesView(
                day.toString(),
                page.f().day(day),
                totals(page, totals),
                slice.items().stream().map(sale -> Line.of(page, sale)).toList(),
                slice.next() == null ? null : self + "&after=" + slice.next(),
                further ? self : null);
    }

    private static List<Map.Entry<String, String>> totals(Page page, List<PaymentTotal> totals) {
        List<Map.Entry<String, String>> shown = new ArrayList<>();
        Money all = Money.ZERO;
        int cheques = 0;
        for (PaymentTotal total : totals) {
            shown.add(Map.entry(
                    page.t("cheque.payment." + total.payment().name()), SellViews.money(total.total())));
            all = all.plus(total.total());
            cheques += total.cheques();
        }
        shown.add(Map.entry(page.t("cheque.sales.together"), SellViews.money(all)));
        shown.add(Map.entry(page.t("cheque.sales.cheques"), Integer.toString(cheques)));
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
                    page.t("cheque.payment." + sale.payment().name()),
                    SellViews.money(sale.total()));
        }
    }
}
