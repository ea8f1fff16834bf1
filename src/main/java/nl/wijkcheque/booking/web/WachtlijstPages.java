package nl.wijkcheque.booking.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.WachtlijstEntry;
import nl.wijkcheque.booking.WachtlijstFilter;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The wachtlijst, for those who keep it. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class WachtlijstPages {

    private static final String ANY = "";

    private final Bookings bookings;
    private final Offerings offerings;
    private final Pages pages;

    WachtlijstPages(Bookings bookings, Offerings offerings, Pages pages) {
        this.bookings = bookings;
        this.offerings = offerings;
        this.pages = pages;
    }

    /** A filter that is empty or unknown leaves everything in. */
    @Get("/wachtlijst")
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue(defaultValue = ANY) String kind,
            @QueryValue(defaultValue = ANY) String offering,
            @QueryValue(defaultValue = ANY) String dagdeel,
            @QueryValue(defaultValue = "") String after) {
        Page page = pages.page(request, "booking.wachtlijst.title");
        Words words = new Words(page);
        WachtlijstFilter filter = new WachtlijstFilter(
                valueOf(OfferingKind.values(), kind), idOf(offering), valueOf(Dagdeel.values(), dagdeel));
        String cursor = after.matches("[0-9a-f]{49}") ? after : "";
        Slice<WachtlijstEntry> slice = bookings.wachtlijst(actor.servicepunt().id(), filter, cursor,
                Slice.DEFAULT_SIZE);
        String here = "/wachtlijst?kind=" + nameOf(filter.kind()) + "&offering="
                + (filter.offering() == null ? ANY : filter.offering()) + "&dagdeel=" + nameOf(filter.dagdeel());
        WachtlijstView view = new WachtlijstView(
                slice.items().stream().map(entry -> row(page, words, entry)).toList(),
                withAny(page, words.options(OfferingKind.values(), "booking.kind.")),
                withAny(
                        page,
                        offerings.list(false).stream()
                                .map(each -> Map.entry(each.id().toString(), each.name(page.locale())))
                                .toList()),
                withAny(page, words.dagdeelOptions()),
                nameOf(filter.kind()),
                filter.offering() == null ? ANY : filter.offering().toString(),
                nameOf(filter.dagdeel()),
                actor.is(Role.COORDINATOR),
                slice.next() == null ? null : here + "&after=" + slice.next(),
                cursor.isEmpty() ? null : here);
        return Pages.ok(pages.templates().bookingWachtlijst(page, view));
    }

    private static WachtlijstView.Row row(Page page, Words words, WachtlijstEntry entry) {
        BookingDetails details = entry.details();
        return new WachtlijstView.Row(
                details.id().toString(),
                entry.offering().in(page.locale()),
                page.f().length(details.estimated()),
                details.series() == null ? "" : words.series(details.series()),
                entry.resident(),
                page.t(entry.waitingDays() == 1 ? "booking.waits.one" : "booking.waits", entry.waitingDays()),
                words.days(details.wishes()),
                words.dagdelen(details.wishes()));
    }

    private static List<Map.Entry<String, String>> withAny(Page page, List<Map.Entry<String, String>> options) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        all.add(Map.entry(ANY, page.t("booking.filter.any")));
        all.addAll(options);
        return all;
    }

    private static <E extends Enum<E>> @Nullable E valueOf(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String nameOf(@Nullable Enum<?> value) {
        return value == null ? ANY : value.name();
    }

    private static @Nullable OfferingId idOf(String text) {
        try {
            return text.isEmpty() ? null : new OfferingId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
