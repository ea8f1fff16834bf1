package nl.wijkcheque.cheque.web;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.Quote;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.ResidentSearch;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Puts the words of a sale together. */
@Singleton
final class SellViews {

    private static final int SHOWN = 20;
    private static final List<String> COUNTS = List.of("1", "2", "4", "8", "10");

    private final Cheques cheques;
    private final Residents residents;
    private final Organisations organisations;

    SellViews(Cheques cheques, Residents residents, Organisations organisations) {
        this.organisations = organisations;
        this.cheques = cheques;
        this.residents = residents;
    }

    BuyerChoice choice(Page page, BuyerSearch search) {
        String number = search.houseNumberOrEmpty();
        if (!number.matches("[0-9]{0,5}")) {
            return refused(search, "houseNumber", page.t("cheque.sell.houseNumber.wrong"));
        }
        ResidentSearch asked = new ResidentSearch(
                search.nameOrEmpty(),
                search.postcodeOrEmpty(),
                number.isEmpty() ? null : Integer.valueOf(number),
                null);
        return switch (residents.search(asked, "", SHOWN)) {
            case Outcome.Done<Slice<Resident>>(Slice<Resident> found) ->
                new BuyerChoice(
                        search,
                        true,
                        found.items().stream().map(one -> buyer(page, one)).toList(),
                        found.next() != null,
                        Map.of());
            case Outcome.Refused<Slice<Resident>>(Refusal refusal) ->
                refused(search, refusal.field(), Problems.sentence(page.m(), refusal));
        };
    }

    SellForm form(Page page, Typed typed, Optional<Resident> buyer, Map<String, String> errors) {
        Map<String, String> prices = new LinkedHashMap<>();
        Optional<TariffGroup> group = Optional.empty();
        for (Minutes worth : Tariffs.WORTHS) {
            if (cheques.price(buyer.map(Resident::id).orElse(null),
                    worth) instanceof Outcome.Done<Quote>(Quote quote)) {
                prices.put(Integer.toString(worth.count()), money(quote.price()));
                group = Optional.of(quote.group());
            }
        }
        return new SellForm(
                buyerName(typed, buyer).orElse(null),
                group.map(which -> page.t("cheque.tariff." + which.name())).orElse(""),
                typed,
                Tariffs.WORTHS.stream()
                        .map(worth -> Map.entry(Integer.toString(worth.count()), page.f().length(worth)))
                        .toList(),
                prices,
                Stream.concat(
                        COUNTS.stream().map(count -> Map.entry(count, count)),
                        Stream.of(Map.entry(Typed.OTHER, page.t("cheque.sell.other.choose"))))
                        .toList(),
                (typed.organisationId().isPresent() ? List.of("ACCOUNT") : Typed.WAYS).stream()
                        .map(way -> Map.entry(way, page.t("cheque.payment." + way)))
                        .toList(),
                errors);
    }

    Confirmation confirmation(
            Page page, Typed typed, Optional<Resident> buyer, Quote quote, String key, @Nullable String error) {
        NewSale sale = typed.sale();
        return new Confirmation(
                List.of(
                        Map.entry(
                                page.t("cheque.sell.buyer"),
                                buyerName(typed, buyer).orElse(page.t("cheque.sell.bearer"))),
                        Map.entry(page.t("cheque.sell.tariff"), page.t("cheque.tariff." + quote.group().name())),
                        Map.entry(page.t("cheque.sell.worth"), page.f().length(sale.worth())),
                        Map.entry(page.t("cheque.sell.price"), money(quote.price())),
                        Map.entry(page.t("cheque.sell.count"), Integer.toString(sale.count())),
                        Map.entry(page.t("cheque.sell.payment"),
                                page.t("cheque.payment." + typed.way().orElseThrow()))),
                money(quote.total()),
                quote.total().cents(),
                typed,
                "/cheques/sell/for?" + typed.query(),
                typed.way().orElseThrow(),
                key,
                error);
    }

    /** Those that may be sold to on account, by name. */
    List<Map.Entry<String, String>> organisations() {
        return organisations.list().stream()
                .filter(Organisation::active)
                .map(one -> Map.entry(one.id().toString(), one.name()))
                .toList();
    }

    private Optional<String> buyerName(Typed typed, Optional<Resident> buyer) {
        return buyer.map(one -> one.name().full())
                .or(() -> typed.organisationId().flatMap(organisations::find).map(Organisation::name));
    }

    /** With a space that does not break. */
    static String money(Money amount) {
        return amount.toString().replace(' ', '\u00A0');
    }

    private static BuyerChoice.Buyer buyer(Page page, Resident resident) {
        return new BuyerChoice.Buyer(
                resident.id().toString(),
                resident.name().sorted(),
                resident.address().line() + ", " + resident.address().place(),
                page.f().date(resident.birthDate()));
    }

    private static BuyerChoice refused(BuyerSearch search, String field, String sentence) {
        return new BuyerChoice(search, true, List.of(), false, Map.of(field.isEmpty() ? "name" : field, sentence));
    }
}
