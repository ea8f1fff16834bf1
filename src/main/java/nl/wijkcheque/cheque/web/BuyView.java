package nl.wijkcheque.cheque.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.cheque.Quote;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Minutes;

/**
 * One question of buying.
 *
 * @param step 1 how many, 2 of which worth, 3 is this right
 * @param facts what she chose, on the last page
 * @param available whether she can pay online here
 */
public record BuyView(
        int step,
        String count,
        String worthMinutes,
        List<Map.Entry<String, String>> worths,
        List<Map.Entry<String, String>> facts,
        long shownCents,
        boolean available,
        Map<String, String> errors,
        String key) {

    static BuyView count(BuyForm typed, Map<String, String> errors) {
        return new BuyView(1, typed.count(), typed.worthMinutes(), List.of(), List.of(), 0, true, errors, "");
    }

    static BuyView worth(Page page, BuyForm typed, Map<String, String> errors) {
        List<Map.Entry<String, String>> worths = Tariffs.WORTHS.stream()
                .sorted(Comparator.comparingInt(Minutes::count).reversed())
                .map(worth -> Map.entry(Integer.toString(worth.count()), page.f().length(worth)))
                .toList();
        return new BuyView(
                2,
                typed.count(),
                typed.worthMinutes().isEmpty() ? "60" : typed.worthMinutes(),
                worths,
                List.of(),
                0,
                true,
                errors,
                "");
    }

    static BuyView check(Page page, BuyForm typed, Quote quote, boolean available) {
        return new BuyView(
                3,
                typed.count(),
                typed.worthMinutes(),
                List.of(),
                List.of(
                        Map.entry(page.t("cheque.buy.number"), typed.count()),
                        Map.entry(page.t("cheque.buy.worth"), page.f().length(typed.worth())),
                        Map.entry(page.t("cheque.sell.tariff"), page.t("cheque.tariff." + quote.group())),
                        Map.entry(page.t("cheque.buy.price"), quote.price().toString()),
                        Map.entry(page.t("cheque.buy.total"), quote.total().toString())),
                quote.total().cents(),
                available,
                Map.of(),
                IdempotencyKey.fresh());
    }
}
