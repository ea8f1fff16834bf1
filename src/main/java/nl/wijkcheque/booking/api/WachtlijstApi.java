package nl.wijkcheque.booking.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.WachtlijstEntry;
import nl.wijkcheque.booking.WachtlijstFilter;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Who waits, the longest waiting first. */
@Controller("/v1/wachtlijst")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "booking")
class WachtlijstApi {

    private final Bookings bookings;

    WachtlijstApi(Bookings bookings) {
        this.bookings = bookings;
    }

    @Get
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "The wachtlijst of the servicepunt, the longest waiting first.")
    Waiting list(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue OfferingKind kind,
            @Nullable @QueryValue UUID offering,
            @Nullable @QueryValue Dagdeel dagdeel,
            @QueryValue(defaultValue = "") @Pattern(regexp = "|[0-9a-f]{48}") String after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        WachtlijstFilter filter = new WachtlijstFilter(kind, offering == null ? null : new OfferingId(offering),
                dagdeel);
        return Waiting.of(
                bookings.wachtlijst(actor.servicepunt().id(), filter, after, size), Languages.of(request));
    }

    /** @param next for the parameter {@code after}; null on the last page */
    @Serdeable
    record Waiting(List<Entry> items, @Nullable String next) {

        static Waiting of(Slice<WachtlijstEntry> slice, Locale locale) {
            return new Waiting(
                    slice.items().stream().map(entry -> Entry.of(entry, locale)).toList(), slice.next());
        }
    }

    /** @param waitingDays since it was accepted and the first day of its wish has come; 0 when that is today or later */
    @Serdeable
    record Entry(BookingJson booking, String acceptedAt, long waitingDays) {

        static Entry of(WachtlijstEntry entry, Locale locale) {
            return new Entry(
                    BookingJson.of(new BookingLine(entry.booking(), entry.resident(), entry.offering()), locale),
                    entry.booking().acceptedAt().toString(),
                    entry.waitingDays());
        }
    }
}
