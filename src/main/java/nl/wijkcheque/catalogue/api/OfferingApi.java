package nl.wijkcheque.catalogue.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingDetails;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** What is offered, for machines. */
@Controller("/v1/offerings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "catalogue")
class OfferingApi {

    private final Offerings offerings;
    private final Idempotency idempotency;

    OfferingApi(Offerings offerings, Idempotency idempotency) {
        this.offerings = offerings;
        this.idempotency = idempotency;
    }

    @Get
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Operation(summary = "What is offered: klussen first, then by name.")
    Listed list(
            @QueryValue(defaultValue = "false") boolean openOnly,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        List<Offering> all = offerings.list(openOnly);
        List<OfferingId> ids = all.stream().map(Offering::id).toList();
        int from = after == null ? 0 : ids.indexOf(new OfferingId(after)) + 1;
        List<Offering> rest = all.subList(from, Math.min(all.size(), from + size + 1));
        Slice<OfferingAnswer> slice = Slice.of(rest, size, offering -> offering.id().toString())
                .map(offering -> OfferingAnswer.of(offering, offerings));
        return new Listed(slice.items(), slice.next());
    }

    @Get("/{id}")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Operation(summary = "One offering.")
    OfferingAnswer find(UUID id) {
        return answer(new OfferingId(id));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured("ADMIN")
    @Operation(summary = "Offer something new.")
    OfferingAnswer add(Actor actor, IdempotencyKey key, @Body @Valid NewOffering typed) {
        OfferingDetails details = checked(typed.details());
        return RefusedException.valueOf(idempotency.once(
                key, typed, OfferingAnswer.class, () -> offerings
                        .add(actor, details, typed.vat().dated())
                        .map(this::answer)));
    }

    @Put("/{id}")
    @Secured("ADMIN")
    @Operation(summary = "Change an offering; its kind stays.")
    OfferingAnswer change(Actor actor, UUID id, @Body @Valid ChangedOffering typed) {
        OfferingDetails details = checked(typed.details());
        return RefusedException.valueOf(offerings
                .change(actor, new OfferingId(id), typed.version(), details)
                .map(offering -> OfferingAnswer.of(offering, offerings)));
    }

    @Put("/{id}/open")
    @Secured("ADMIN")
    @Operation(summary = "Open or close an offering for new bookings.")
    OfferingAnswer setOpen(Actor actor, UUID id, @Body @Valid Open typed) {
        return RefusedException.valueOf(offerings
                .setOpen(actor, new OfferingId(id), typed.open())
                .map(offering -> OfferingAnswer.of(offering, offerings)));
    }

    @Post("/{id}/vat")
    @Status(HttpStatus.CREATED)
    @Secured("ADMIN")
    @Operation(summary = "Say how an offering is taxed from a day on.")
    OfferingAnswer setVat(Actor actor, IdempotencyKey key, UUID id, @Body @Valid VatBody typed) {
        return RefusedException.valueOf(idempotency.once(
                key, typed, OfferingAnswer.class, () -> offerings
                        .setVat(actor, new OfferingId(id), typed.dated())
                        .map(vat -> answer(new OfferingId(id)))));
    }

    private OfferingAnswer answer(OfferingId id) {
        return OfferingAnswer.of(RefusedException.found(offerings.find(id)), offerings);
    }

    private OfferingDetails checked(OfferingBody body) {
        OfferingDetails details = body.details();
        List<Refusal> problems = offerings.problems(details);
        if (!problems.isEmpty()) {
            throw new RefusedException(
                    problems.stream().map(refusal -> refusal.at("details." + refusal.field())).toList());
        }
        return details;
    }

    /** A page of offerings. */
    @Serdeable
    record Listed(List<OfferingAnswer> items, @Nullable String next) {}

    /** Something new to offer, and how it is taxed to begin with. */
    @Serdeable
    record NewOffering(@NotNull @Valid OfferingBody details, @NotNull @Valid VatBody vat) {}

    /** An offering as it should be, and the version that it is based on. */
    @Serdeable
    record ChangedOffering(@NotNull Integer version, @NotNull @Valid OfferingBody details) {}

    /** Whether it can be booked. */
    @Serdeable
    record Open(@NotNull Boolean open) {}
}
