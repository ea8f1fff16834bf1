package nl.wijkcheque.booking.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
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
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.LineMark;
import nl.wijkcheque.booking.PlaceSentence;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WachtlijstEntry;
import nl.wijkcheque.booking.WachtlijstFilter;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Who waits, who was to be helped first in front. */
@Controller("/v1/wachtlijst")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "booking")
class WachtlijstApi {

    private final Bookings bookings;
    private final Wachtlijst wachtlijst;
    private final Accounts accounts;
    private final Idempotency idempotency;
    private final Texts texts;
    private final Clock clock;

    WachtlijstApi(
            Bookings bookings,
            Wachtlijst wachtlijst,
            Accounts accounts,
            Idempotency idempotency,
            Texts texts,
            Clock clock) {
        this.bookings = bookings;
        this.wachtlijst = wachtlijst;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.texts = texts;
        this.clock = clock;
    }

    @Get
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "The wachtlijst of the servicepunt: by urgency, then by norm date.")
    Waiting list(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue OfferingKind kind,
            @Nullable @QueryValue UUID offering,
            @Nullable @QueryValue Dagdeel dagdeel,
            @Nullable @QueryValue WaitingCause cause,
            @QueryValue(defaultValue = "false") boolean urgentOnly,
            @QueryValue(defaultValue = "") @Size(max = 80) String search,
            @QueryValue(defaultValue = "") @Pattern(regexp = "|" + LineMark.PATTERN) String after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        WachtlijstFilter filter = new WachtlijstFilter(
                kind, offering == null ? null : new OfferingId(offering), dagdeel, cause, urgentOnly, search);
        Locale locale = Languages.of(request);
        PlaceSentence sentences = new PlaceSentence(texts.in(locale), locale, Amsterdam.today(clock));
        Slice<WachtlijstEntry> slice = bookings.wachtlijst(actor.servicepunt().id(), filter, after, size);
        Map<AccountId, String> names = accounts.names(slice.items().stream()
                .flatMap(entry -> Stream.ofNullable(entry.turn().urgencyBy()))
                .toList());
        return new Waiting(
                slice.items().stream()
                        .map(entry -> WaitingJson.of(entry, sentences, locale, names))
                        .toList(),
                slice.next());
    }

    @Get("/expectations")
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER", "ADMIN"})
    @Operation(summary = "How good the expected weeks were in the last half year.")
    Expectations expectations(Actor actor) {
        var accuracy = wachtlijst.accuracy(actor.servicepunt().id());
        return new Expectations(
                accuracy.made(), accuracy.nearBy(), accuracy.later(),
                accuracy.made() == 0 ? null : accuracy.percentage());
    }

    @Post("/acts")
    @Secured("COORDINATOR")
    @Operation(summary = "The same for several bookings that wait: urgency, pause, cause or a contact.")
    Done several(Actor actor, IdempotencyKey key, @Body @Valid SeveralInput input) {
        return RefusedException.valueOf(idempotency.once(
                key, input, Done.class, () -> {
                    List<BookingId> ids = input.ids().stream().distinct().toList();
                    int refused = wachtlijst
                            .forEach(ids, id -> input.act().doFor(wachtlijst, actor, id))
                            .size();
                    return Outcome.done(new Done(ids.size() - refused));
                }));
    }

    /** @param next for the parameter {@code after}; null on the last page */
    @Serdeable
    record Waiting(List<WaitingJson> items, @Nullable String next) {}

    /**
     * @param made how many have come out, one way or the other
     * @param nearBy planned in the expected week or one week from it
     * @param percentage of those that have come out; null when none have
     */
    @Serdeable
    record Expectations(long made, long nearBy, long later, @Nullable Integer percentage) {}

    /** For how many it was done; the others do not wait any more or were refused. */
    @Serdeable
    record Done(int done) {}
}
