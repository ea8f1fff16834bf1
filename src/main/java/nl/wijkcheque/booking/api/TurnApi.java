package nl.wijkcheque.booking.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.booking.Act;
import nl.wijkcheque.booking.ActKind;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Duplicates;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import org.jspecify.annotations.Nullable;

/** What is done about one booking that waits. */
@Controller("/v1/bookings/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "booking")
class TurnApi {

    private final Bookings bookings;
    private final Wachtlijst wachtlijst;
    private final Duplicates duplicates;
    private final Accounts accounts;
    private final Idempotency idempotency;

    TurnApi(
            Bookings bookings,
            Wachtlijst wachtlijst,
            Duplicates duplicates,
            Accounts accounts,
            Idempotency idempotency) {
        this.bookings = bookings;
        this.wachtlijst = wachtlijst;
        this.duplicates = duplicates;
        this.accounts = accounts;
        this.idempotency = idempotency;
    }

    @Get("/acts")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "What was done about it while it waited, the latest hundred, newest first.")
    Acts acts(Actor actor, @PathVariable UUID id) {
        RefusedException.found(bookings.open(actor, new BookingId(id)));
        List<Act> acts = wachtlijst.acts(actor, new BookingId(id));
        Map<AccountId, String> names = accounts.names(acts.stream().map(Act::actor).toList());
        return new Acts(acts.stream().map(act -> ActJson.of(act, names.get(act.actor()))).toList());
    }

    @Post("/acts")
    @Status(HttpStatus.CREATED)
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(
            summary = "Write down a contact, make it urgent, pause or resume it, or say why it waits. A contact also about a visit, or when the servicepunt called it off.")
    About act(Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid ActInput input) {
        return RefusedException.valueOf(idempotency.once(
                key, input, About.class,
                () -> input.doFor(wachtlijst, actor, new BookingId(id)).map(About::of)));
    }

    @Post("/merges")
    @Secured("COORDINATOR")
    @Operation(summary = "Close another booking that asks the same again; this one goes on in the older place.")
    About merge(Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid MergeInput input) {
        return RefusedException.valueOf(idempotency.once(
                key, input, About.class,
                () -> duplicates
                        .merge(actor, new BookingId(id), new BookingId(input.duplicateId()))
                        .map(About::of)));
    }

    @Put("/avoided-application")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Whether the resident would have applied for a Wmo provision without this help.")
    About avoided(Actor actor, @PathVariable UUID id, @Body @Valid AvoidedInput input) {
        return RefusedException.valueOf(bookings.setReplacesApplication(actor, new BookingId(id), input.avoided())
                .map(About::of));
    }

    /** Which booking it was about. */
    @Serdeable
    record About(UUID bookingId) {

        static About of(BookingId id) {
            return new About(id.value());
        }
    }

    /** The other booking. */
    @Serdeable
    record MergeInput(@NotNull UUID duplicateId) {}

    /** Whether it replaces an application. */
    @Serdeable
    record AvoidedInput(@NotNull Boolean avoided) {}

    /** Newest first. */
    @Serdeable
    record Acts(List<ActJson> items) {}

    /**
     * @param what the urgency, the cause, the way of contact or the number of a booking that was merged; empty for others
     * @param result what came of a contact or an offer; empty for others
     * @param day until when it pauses, or which was offered
     * @param byName who did it; null when the service did it itself
     */
    @Serdeable
    record ActJson(
            String at,
            ActKind kind,
            String what,
            String result,
            @Nullable LocalDate day,
            String note,
            boolean byResident,
            @Nullable String byName) {

        static ActJson of(Act act, @Nullable String byName) {
            return new ActJson(
                    act.at().toString(),
                    act.kind(),
                    act.what(),
                    act.result(),
                    act.day(),
                    act.note(),
                    act.byResident(),
                    byName);
        }
    }
}
