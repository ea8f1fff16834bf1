package nl.wijkcheque.catalogue.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.Billing;
import nl.wijkcheque.catalogue.DatedVat;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingDetails;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Place;
import nl.wijkcheque.catalogue.Season;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.platform.web.TypedDates;
import nl.wijkcheque.platform.web.TypedAmounts;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about an offering, by field, as it was typed.
 *
 * @param skills names of those that were ticked
 */
public record OfferingForm(Map<String, String> typed, Set<String> skills) {

    /** A form of {@code name=value} pairs, of which {@code skills} may come more than once. */
    static OfferingForm of(Map<String, List<String>> parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        parameters.forEach((field, values) -> typed.put(field, values.getFirst().strip()));
        return new OfferingForm(typed, new TreeSet<>(parameters.getOrDefault("skills", List.of())));
    }

    static OfferingForm empty(String key, LocalDate today) {
        return new OfferingForm(
                new LinkedHashMap<>(Map.of(
                        "key", key,
                        "vatFrom", today.toString(),
                        "billingCount", "1",
                        "normWeeks", String.valueOf(OfferingDetails.USUAL_NORM_WEEKS))),
                Set.of());
    }

    static OfferingForm of(String key, Offering offering) {
        OfferingDetails details = offering.details();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("key", key);
        typed.put("version", String.valueOf(offering.version()));
        typed.put("nameNl", details.name().nl());
        typed.put("nameEn", details.name().en());
        typed.put("descriptionNl", details.description().nl());
        typed.put("descriptionEn", details.description().en());
        typed.put("kind", details.kind().name());
        typed.put("place", details.place().name());
        typed.put("usualMinutes", String.valueOf(details.usual().count()));
        typed.put("maximumMinutes", String.valueOf(details.maximum().count()));
        typed.put("crewMin", String.valueOf(details.crewMin()));
        typed.put("crewMax", String.valueOf(details.crewMax()));
        typed.put("aloneAllowed", details.aloneAllowed() ? "yes" : "no");
        Season season = details.season();
        if (season != null) {
            typed.put("seasonFrom", season.from().getDayOfMonth() + "-" + season.from().getMonthValue());
            typed.put("seasonUntil", season.until().getDayOfMonth() + "-" + season.until().getMonthValue());
        }
        switch (details.billing()) {
            case Billing.PerHour(int persons) -> putBilling(typed, "PER_HOUR", persons);
            case Billing.FixedCheques(int count) -> putBilling(typed, "FIXED_CHEQUES", count);
        }
        typed.put("additionalityNl", details.additionality().nl());
        typed.put("additionalityEn", details.additionality().en());
        Integer seats = details.seats();
        typed.put("seats", seats == null ? "" : seats.toString());
        typed.put("normWeeks", String.valueOf(details.normWeeks()));
        return new OfferingForm(
                typed, details.skills().stream().map(Skill::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The details, or in {@code found} what can't be read. */
    @Nullable
    OfferingDetails details(List<Refusal> found) {
        mustBeTyped("nameNl", found);
        mustBeTyped("descriptionNl", found);
        OfferingKind kind = choice(OfferingKind.values(), "kind", found);
        Place place = choice(Place.values(), "place", found);
        int usual = number("usualMinutes", found);
        int maximum = number("maximumMinutes", found);
        int crewMin = number("crewMin", found);
        int crewMax = number("crewMax", found);
        mustBeTyped("aloneAllowed", found);
        mustBeTyped("billing", found);
        int count = number("billingCount", found);
        mustBeTyped("additionalityNl", found);
        Integer seats = get("seats").isEmpty() ? null : Integer.valueOf(number("seats", found));
        int norm = get("normWeeks").isEmpty() ? OfferingDetails.USUAL_NORM_WEEKS : number("normWeeks", found);
        Season season = season(found);
        if (kind == null || place == null || !found.isEmpty()) {
            return null;
        }
        return new OfferingDetails(
                wording("name"),
                wording("description"),
                kind,
                place,
                Minutes.of(usual),
                Minutes.of(maximum),
                crewMin,
                crewMax,
                Arrays.stream(Skill.values())
                        .filter(skill -> skills.contains(skill.name()))
                        .collect(Collectors.toSet()),
                get("aloneAllowed").equals("yes"),
                season,
                get("billing").equals("FIXED_CHEQUES") ? new Billing.FixedCheques(count) : new Billing.PerHour(count),
                wording("additionality"),
                seats,
                norm);
    }

    /** How it is taxed: a percentage with at most two decimals, or nothing for exempt. */
    @Nullable
    DatedVat vat(List<Refusal> found) {
        LocalDate from = TypedDates.read(get("vatFrom")).orElse(null);
        if (from == null) {
            found.add(Refusal.of(RefusalCode.INPUT_INVALID).at("vatFrom"));
        }
        String percent = get("vatPercent").replace("%", "").strip();
        Integer rate = percent.isEmpty()
                ? null
                : TypedAmounts.read(percent)
                        .filter(read -> read.cents() <= 10_000)
                        .map(read -> Math.toIntExact(read.cents()))
                        .orElse(-1);
        if (rate != null && rate < 0) {
            found.add(Refusal.of(RefusalCode.INPUT_INVALID).at("vatPercent"));
        }
        return from == null || !found.isEmpty()
                ? null
                : new DatedVat(rate == null ? new VatTreatment.Exempt() : new VatTreatment.Rate(rate), from);
    }

    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : -1;
    }

    private @Nullable Season season(List<Refusal> found) {
        if (get("seasonFrom").isEmpty() && get("seasonUntil").isEmpty()) {
            return null;
        }
        MonthDay from = monthDay("seasonFrom", found);
        MonthDay until = monthDay("seasonUntil", found);
        return from == null || until == null ? null : new Season(from, until);
    }

    private @Nullable MonthDay monthDay(String field, List<Refusal> found) {
        String[] parts = get(field).split("[\\s./-]+", -1);
        try {
            if (parts.length == 2) {
                return MonthDay.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            }
        } catch (DateTimeException | NumberFormatException noDay) {
            // said below
        }
        found.add(Refusal.of(RefusalCode.SEASON_INVALID).at(field));
        return null;
    }

    private Wording wording(String field) {
        return new Wording(get(field + "Nl"), get(field + "En"));
    }

    private void mustBeTyped(String field, List<Refusal> found) {
        if (get(field).isEmpty()) {
            found.add(Refusal.of(RefusalCode.INPUT_MISSING).at(field));
        }
    }

    private int number(String field, List<Refusal> found) {
        if (get(field).matches("\\d{1,4}")) {
            return Integer.parseInt(get(field));
        }
        found.add(Refusal.of(get(field).isEmpty() ? RefusalCode.INPUT_MISSING : RefusalCode.INPUT_INVALID).at(field));
        return 1;
    }

    private <E extends Enum<E>> @Nullable E choice(E[] values, String field, List<Refusal> found) {
        for (E value : values) {
            if (value.name().equals(get(field))) {
                return value;
            }
        }
        found.add(Refusal.of(RefusalCode.INPUT_MISSING).at(field));
        return null;
    }

    private static void putBilling(Map<String, String> typed, String billing, int count) {
        typed.put("billing", billing);
        typed.put("billingCount", String.valueOf(count));
    }
}
