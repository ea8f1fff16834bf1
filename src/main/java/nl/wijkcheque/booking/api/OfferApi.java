package nl.wijkcheque.booking.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.Offer;
import nl.wijkcheque.booking.OfferState;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Proposing a day and a time to who waits. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "booking")
class OfferApi {

    private final Offers offers;
    private final Bookings bookings;
    private final Idempotency idempotency;

    OfferApi(Offers offers, Bookings bookings, Idempotency idempotency) {
        this.offers = offers;
        this.bookings = bookings;
        this.idempotency = idempotency;
    }

    @Get("/bookings/{id}/offers")
    @Secured({"CLERK", "COORDINATOR", "RESIDENT"})
    @Operation(summary = "What was proposed, newest first. A resident sees that of her own bookings.")
    Listed of(Actor actor, @PathVariable UUID id) {
        RefusedException.found(bookings.open(actor, new BookingId(id)));
        return new Listed(offers.of(new BookingId(id)).stream().map(OfferJson::of).toList());
    }

    @Post("/bookings/{id}/offers")
    @Status(HttpStatus.CREATED)
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Propose a day and a time, to be answered before a moment.")
    OfferJson make(Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid OfferInput input) {
        return once(key, input, () -> offers.make(
                actor, new BookingId(id), input.day(), input.start(), input.answerBy()));
    }

    @Post("/offers/{id}/answer")
    @Secured({"CLERK", "COORDINATOR", "RESIDENT"})
    @Operation(summary = "Yes or no, by the resident online or through the servicepunt.")
    OfferJson answer(Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid AnswerInput input) {
        ContactWay way = Objects.requireNonNullElse(input.way(), ContactWay.PHONE);
        return once(key, input, () -> offers.answer(actor, id, input.accepted(), way));
    }

    @Post("/offers/{id}/withdrawal")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Take a proposal back that was not answered yet.")
    OfferJson withdraw(Actor actor, IdempotencyKey key, @PathVariable UUID id) {
        return once(key, "withdraw", () -> offers.withdraw(actor, id));
    }

    private OfferJson once(IdempotencyKey key, Object asked, Supplier<Outcome<Offer>> step) {
        return RefusedException.valueOf(
                idempotency.once(key, asked, OfferJson.class, () -> step.get().map(OfferJson::of)));
    }

    /** @param answerBy the first moment at which it is too late */
    @Serdeable
    record OfferInput(@NotNull LocalDate day, @NotNull LocalTime start, @NotNull Instant answerBy) {}

    /** @param way null means PHONE; of a resident it is always ONLINE */
    @Serdeable
    record AnswerInput(@NotNull Boolean accepted, @Nullable ContactWay way) {}

    /** Newest first. */
    @Serdeable
    record Listed(List<OfferJson> items) {}

    /** @param endedAt null while it can be answered */
    @Serdeable
    record OfferJson(
            UUID id,
            UUID bookingId,
            LocalDate day,
            LocalTime start,
            String answerBy,
            OfferState state,
            @Nullable String endedAt,
            @Nullable ContactWay way) {

        static OfferJson of(Offer offer) {
            Instant ended = offer.endedAt();
            return new OfferJson(
                    offer.id(),
                    offer.booking().value(),
                    offer.day(),
                    offer.start(),
                    offer.answerBy().toString(),
                    offer.state(),
                    ended == null ? null : ended.toString(),
                    offer.way());
        }
    }
}
