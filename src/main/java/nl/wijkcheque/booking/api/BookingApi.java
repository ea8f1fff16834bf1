package nl.wijkcheque.booking.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.booking.BookingLists;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Asking for a klus or dienst, and looking up what was asked. */
@Controller("/v1/bookings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "booking")
class BookingApi {

    private static final String UUID_OR_EMPTY = "|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Bookings bookings;
    private final BookingLists lists;
    private final Idempotency idempotency;

    BookingApi(Bookings bookings, BookingLists lists, Idempotency idempotency) {
        this.bookings = bookings;
        this.lists = lists;
        this.idempotency = idempotency;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured({"CLERK", "COORDINATOR", "RESIDENT"})
    @Operation(summary = "Ask for a klus, or for a dienst once or every week. A resident asks for herself.")
    Made request(Actor actor, IdempotencyKey key, @Body @Valid BookingInput input) {
        NewBooking request = input.toNewBooking();
        Outcome<Made> outcome = idempotency.once(
                key, input, Made.class, () -> bookings.request(actor, request).map(this::made));
        if (outcome instanceof Outcome.Refused<Made>(Refusal refusal) && !refusal.field().isEmpty()) {
            List<Refusal> problems = bookings.problems(actor, request);
            throw new RefusedException(problems.isEmpty() ? List.of(refusal) : problems);
        }
        return RefusedException.valueOf(outcome);
    }

    @Get("/{id}")
    @Secured({"CLERK", "COORDINATOR", "RESIDENT"})
    @Operation(summary = "One booking and what happened to it.")
    BookingFileJson one(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return BookingFileJson.of(
                RefusedException.found(bookings.open(actor, new BookingId(id))), Languages.of(request));
    }

    @Get
    @Secured({"CLERK", "COORDINATOR", "RESIDENT"})
    @Operation(
            summary = "Bookings of a resident (newest first), or those of the servicepunt in one state (oldest first)."
                    + " A resident gets her own.")
    Listed list(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue UUID resident,
            @Nullable @QueryValue BookingState state,
            @QueryValue(defaultValue = "") @Pattern(regexp = UUID_OR_EMPTY) String after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        if (!actor.isStaff()) {
            return Listed.of(lists.ofResident(own(actor, resident), after, size), Languages.of(request));
        }
        if (resident != null && state == null) {
            return Listed.of(
                    lists.openOf(actor, new ResidentId(resident), after, size), Languages.of(request));
        }
        if (resident != null || state == null) {
            throw new RefusedException(Refusal.of(RefusalCode.INPUT_INVALID).at("resident"));
        }
        Slice<BookingLine> slice = lists.inState(actor.servicepunt().id(), state, after, size);
        return Listed.of(slice, Languages.of(request));
    }

    private Made made(List<BookingId> ids) {
        BookingState state = bookings.find(ids.getFirst()).orElseThrow().state();
        return new Made(ids.stream().map(BookingId::value).toList(), state);
    }

    private static ResidentId own(Actor actor, @Nullable UUID asked) {
        ResidentId own = actor.resident();
        if (own == null || (asked != null && !asked.equals(own.value()))) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
        return own;
    }

    /** What was made: one booking, or one per week in their order. */
    @Serdeable
    record Made(List<UUID> bookingIds, BookingState state) {}

    /** @param next for the parameter {@code after}; null on the last page */
    @Serdeable
    record Listed(List<BookingJson> items, @Nullable String next) {

        static Listed of(Slice<BookingLine> slice, Locale locale) {
            return new Listed(
                    slice.items().stream()
                            .map(line -> BookingJson.of(line, locale))
                            .toList(),
                    slice.next());
        }
    }
}
