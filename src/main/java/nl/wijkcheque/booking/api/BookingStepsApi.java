package nl.wijkcheque.booking.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.CancelExtent;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.booking.RejectionReason;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Judging bookings and calling them off. */
@Controller("/v1/bookings/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "booking")
class BookingStepsApi {

    private final Bookings bookings;
    private final Idempotency idempotency;

    BookingStepsApi(Bookings bookings, Idempotency idempotency) {
        this.bookings = bookings;
        this.idempotency = idempotency;
    }

    @Post("/acceptance")
    @Secured("COORDINATOR")
    @Operation(summary = "Put a request, with its whole series, on the wachtlijst.")
    Standing accept(Actor actor, IdempotencyKey key, @PathVariable UUID id) {
        return once(key, "accept", () -> bookings.accept(actor, new BookingId(id)));
    }

    @Post("/rejection")
    @Secured("COORDINATOR")
    @Operation(summary = "Reject a request, with its whole series, for a reason of the closed list.")
    Standing reject(Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid Rejection rejection) {
        return once(key, rejection, () -> bookings.reject(actor, new BookingId(id), rejection.reason()));
    }

    @Post("/cancellation")
    @Secured({"CLERK", "COORDINATOR", "RESIDENT"})
    @Operation(summary = "Call a booking off. A resident does so with her own only.")
    Standing cancel(
            Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid CancelInput cancellation) {
        return once(
                key,
                cancellation,
                () -> bookings.cancel(
                        actor,
                        new BookingId(id),
                        Objects.requireNonNullElse(cancellation.cancelledBy(), CancelledBy.STAFF),
                        Objects.requireNonNullElse(cancellation.reason(), ""),
                        Objects.requireNonNullElse(cancellation.extent(), CancelExtent.ONE)));
    }

    private <B extends Booking> Standing once(IdempotencyKey key, Object asked, Supplier<Outcome<B>> step) {
        return RefusedException.valueOf(idempotency.once(key, asked, Standing.class, () -> step.get()
                .map(booking -> new Standing(booking.id().value(), booking.state()))));
    }

    /** Where the booking stands now. */
    @Serdeable
    record Standing(UUID id, BookingState state) {}

    /** Why not. */
    @Serdeable
    record Rejection(@NotNull RejectionReason reason) {}

    /**
     * Why it need not be done any more.
     *
     * @param cancelledBy whose wish it was; null means STAFF. Of a resident it is always RESIDENT
     * @param reason in her own words; null when none was given
     * @param extent null means ONE
     */
    @Serdeable
    record CancelInput(
            @Nullable CancelledBy cancelledBy,
            @Nullable @Size(max = 300) String reason,
            @Nullable CancelExtent extent) {}
}
