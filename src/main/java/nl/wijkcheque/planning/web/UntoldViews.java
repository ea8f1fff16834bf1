package nl.wijkcheque.planning.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.LastContact;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.Untold;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Writes what is to be told, for one resident or for all. */
@Singleton
class UntoldViews {

    /** Few: every name that is shown is a look at a file, and the list is shown again after each call. [choice] */
    private static final int AT_ONCE = 10;

    private final ToTell toTell;
    private final ResidentLooks looks;

    UntoldViews(ToTell toTell, ResidentLooks looks) {
        this.toTell = toTell;
        this.looks = looks;
    }

    /** @param hidden what the form takes along */
    UntoldView one(Actor actor, Page page, Untold what, Map<String, String> hidden) {
        LastContact tried = what.tried();
        return new UntoldView(
                what.visit().toString(),
                page.f().slot(what.slot()),
                what.back(),
                tried == null
                        ? null
                        : page.t(
                                "planning.tell.tried",
                                page.f().moment(tried.tried()),
                                page.t("booking.result." + tried.result())),
                toTell.words(actor, what),
                IdempotencyKey.fresh(),
                hidden);
    }

    /**
     * The looks are written down.
     *
     * @param day null for all days
     * @param from how many come before the first that is shown
     */
    UntoldListView list(Actor actor, Page page, @Nullable LocalDate day, int from) {
        List<Untold> all = toTell.at(actor.servicepunt().id());
        List<Untold> wanted = day == null ? all : all.stream().filter(one -> one.day().equals(day)).toList();
        // Who was told is gone: of a last page that is empty since, the one before is shown.
        int first = Math.min(from, Math.max(0, wanted.size() - 1) / AT_ONCE * AT_ONCE);
        int last = Math.min(wanted.size(), first + AT_ONCE);
        List<Untold> part = wanted.subList(first, last);
        looks.looked(actor, part.stream().map(Untold::resident).collect(Collectors.toSet()));
        String chosen = day == null ? "" : day.toString();
        Map<String, String> hidden = Map.of("list", "yes", "day", chosen, "from", String.valueOf(first));
        return new UntoldListView(
                all.size(),
                days(page, all),
                chosen,
                groups(page, part, what -> one(actor, page, what, hidden)),
                page.t("planning.tell.shown", first + 1, last, wanted.size()),
                "?list=yes&day=" + chosen + "&from=" + first,
                last < wanted.size() ? path(chosen, last) : null,
                first > 0 ? path(chosen, 0) : null);
    }

    private static List<UntoldListView.Day> groups(Page page, List<Untold> part, Function<Untold, UntoldView> one) {
        Map<LocalDate, List<Untold>> byDay = part.stream()
                .collect(Collectors.groupingBy(Untold::day, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new UntoldListView.Day(
                        page.f().day(day.getKey()),
                        day.getValue().stream().map(one).toList()))
                .toList();
    }

    /**
     * @param day empty for all
     * @param from as for {@link #list}
     */
    static String path(String day, int from) {
        return "/planning/to-tell?day=" + day + (from == 0 ? "" : "&from=" + from);
    }

    private static List<Map.Entry<String, String>> days(Page page, List<Untold> all) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        all.forEach(one -> counts.merge(one.day(), 1, Integer::sum));
        List<Map.Entry<String, String>> days = new ArrayList<>();
        days.add(Map.entry("", page.t("planning.tell.days", all.size())));
        counts.forEach((day, count) -> days.add(
                Map.entry(day.toString(), page.t("planning.tell.day", page.f().day(day), count))));
        return days;
    }
}
