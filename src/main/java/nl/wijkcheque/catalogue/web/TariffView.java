package nl.wijkcheque.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.Tariff;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.platform.web.Choices;
import nl.wijkcheque.platform.web.Page;

/**
 * What cheques cost.
 *
 * @param day the day that is asked about
 * @param holds what holds on that day
 * @param all every tariff, latest first
 * @param withdrawable those that can still be taken back
 */
public record TariffView(
        LocalDate day,
        List<Tariff> holds,
        List<Tariff> all,
        List<Tariff> withdrawable,
        String key,
        Map<String, String> typed,
        Map<String, String> errors) {

    public List<Map.Entry<String, String>> groups(Page page) {
        return Choices.of(page, "catalogue.group", TariffGroup.values());
    }

    public List<Map.Entry<String, String>> toWithdraw(Page page) {
        return withdrawable.stream()
                .map(tariff -> Map.entry(
                        tariff.id().toString(),
                        page.t(
                                "catalogue.withdraw.one",
                                page.t("catalogue.group." + tariff.group()),
                                page.t("catalogue.worth.minutes", tariff.worth().count()),
                                tariff.price().toString().replace(" ", "\u00A0"),
                                page.f().date(tariff.validFrom()))))
                .toList();
    }

    public List<Map.Entry<String, String>> worths(Page page) {
        return Tariffs.WORTHS.stream()
                .map(worth -> Map.entry(
                        String.valueOf(worth.count()), page.t("catalogue.worth.minutes", worth.count())))
                .toList();
    }
}
