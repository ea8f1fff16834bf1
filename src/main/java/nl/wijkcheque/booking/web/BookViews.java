package nl.wijkcheque.booking.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import org.jspecify.annotations.Nullable;

/** Makes the questions that a resident is asked. */
@Singleton
final class BookViews {

    /** Lengths that a resident chooses from, as far as the offering goes, in minutes. */
    private static final List<Integer> LENGTHS = List.of(30, 60, 90, 120, 180, 240, 300);

    /** How many weeks a resident chooses from; the last goes on until she stops it. */
    private static final List<Integer> WEEKS = List.of(1, 4, 8, 13, 26, NewBooking.UNTIL_ENDED);

    private final Offerings offerings;
    private final Clock clock;

    BookViews(Offerings offerings, Clock clock) {
        this.offerings = offerings;
        this.clock = clock;
    }

    Optional<Offering> chosen(Draft draft) {
        return Optional.ofNullable(draft.offering()).flatMap(offerings::find);
    }

    BookView view(Page page, BookStep step, Draft draft, Map<String, String> errors, @Nullable String key) {
        Offering offering = chosen(draft).orElse(null);
        Words words = new Words(page);
        List<BookStep> asked = BookStep.asked(offering);
        return new BookView(
                step,
                step == BookStep.CHECK ? "/book" : step.next(offering).path(),
                step == BookStep.WHAT ? null : step.previous(offering).path(),
                asked.indexOf(step) + 1,
                asked.size(),
                offering == null ? "" : offering.name(page.locale()),
                offering == null ? "" : offering.details().additionality().in(page.locale()),
                draft,
                options(page, words, step, offering),
                step == BookStep.WHAT ? descriptions(page) : Map.of(),
                errors,
                step == BookStep.CHECK && offering != null ? facts(page, words, offering, draft) : List.of(),
                Amsterdam.today(clock).toString(),
                key == null ? IdempotencyKey.fresh() : key);
    }

    private List<Map.Entry<String, String>> options(
            Page page, Words words, BookStep step, @Nullable Offering offering) {
        return switch (step) {
            case WHAT -> offerings.list(true).stream()
                    .map(each -> Map.entry(each.id().toString(), each.name(page.locale())))
                    .toList();
            case QUESTION -> words.options(Additionality.values(), "booking.answer.").reversed();
            case HOW_LONG -> offering == null
                    ? List.of()
                    : lengths(offering).stream()
                            .map(minutes -> Map.entry(
                                    String.valueOf(minutes), page.f().length(Minutes.of(minutes))))
                            .toList();
            case HOW_OFTEN -> WEEKS.stream()
                    .map(weeks -> Map.entry(
                            String.valueOf(weeks),
                            often(page, weeks)))
                    .toList();
            case WHEN -> words.dagdeelOptions();
            case NOTE, CHECK -> List.of();
        };
    }

    private static Set<Integer> lengths(Offering offering) {
        Set<Integer> lengths = new TreeSet<>(LENGTHS);
        lengths.add(offering.usual().count());
        lengths.removeIf(minutes -> minutes > offering.maximum().count());
        return lengths;
    }

    private Map<String, String> descriptions(Page page) {
        Map<String, String> hints = new LinkedHashMap<>();
        offerings.list(true).forEach(offering -> {
            String description = offering.details().description().in(page.locale());
            if (!description.isEmpty()) {
                hints.put(offering.id().toString(), description);
            }
        });
        return hints;
    }

    private static List<Map.Entry<String, String>> facts(Page page, Words words, Offering offering, Draft draft) {
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        Integer minutes = draft.minutes();
        LocalDate first = draft.firstDay();
        LocalDate last = draft.lastDay();
        facts.add(Map.entry(page.t("booking.fact.what"), offering.name(page.locale())));
        facts.add(Map.entry(
                page.t("booking.fact.length"),
                minutes == null ? "" : page.f().length(Minutes.of(minutes))));
        if (BookStep.asked(offering).contains(BookStep.HOW_OFTEN)) {
            facts.add(Map.entry(
                    page.t("booking.fact.often"),
                    often(page, draft.weekCount())));
        }
        facts.add(Map.entry(
                page.t("booking.fact.dagdelen"),
                String.join(
                        ", ",
                        draft.dagdelen().stream()
                                .map(each -> words.dagdeel(Dagdeel.valueOf(each)))
                                .toList())));
        facts.add(Map.entry(
                page.t("booking.fact.days"), first == null ? "" : words.days(first, last)));
        facts.add(Map.entry(
                page.t("booking.fact.place"),
                draft.place().isEmpty() ? page.t("booking.place.yours") : draft.place()));
        facts.add(Map.entry(page.t("booking.fact.note"), draft.note()));
        return facts;
    }

    private static String often(Page page, int weeks) {
        return switch (weeks) {
            case 1 -> page.t("booking.once");
            case NewBooking.UNTIL_ENDED -> page.t("booking.weekly.open");
            default -> page.t("booking.weekly", weeks);
        };
    }
}
