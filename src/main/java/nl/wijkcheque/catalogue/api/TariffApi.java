package nl.wijkcheque.catalogue.api;

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
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.Tariff;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** What cheques cost, for machines. */
@Controller("/v1/tariffs")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "catalogue")
class TariffApi {

    private final Tariffs tariffs;
    private final Idempotency idempotency;

    TariffApi(Tariffs tariffs, Idempotency idempotency) {
        this.tariffs = tariffs;
        this.idempotency = idempotency;
    }

    @Get
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Operation(summary = "What cheques cost on a day, or without a day: all tariffs there were and will be.")
    Listed list(
            @Nullable @QueryValue LocalDate on,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        List<Tariff> all = on == null ? tariffs.all() : tariffs.on(on);
        List<UUID> ids = all.stream().map(Tariff::id).toList();
        int from = after == null ? 0 : ids.indexOf(after) + 1;
        List<Tariff> rest = all.subList(from, Math.min(all.size(), from + size + 1));
        Slice<TariffAnswer> slice = Slice.of(rest, size, tariff -> tariff.id().toString())
                .map(TariffAnswer::of);
        return new Listed(slice.items(), slice.next());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured("ADMIN")
    @Operation(summary = "Set a price from a day on. What was sold keeps its price.")
    TariffAnswer set(Actor actor, IdempotencyKey key, @Body @Valid TariffBody typed) {
        NewTariff tariff = typed.command();
        List<Refusal> problems = tariffs.problems(tariff);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return RefusedException.valueOf(idempotency.once(
                key, typed, TariffAnswer.class, () -> tariffs.set(actor, tariff).map(TariffAnswer::of)));
    }

    @Post("/{id}/withdrawal")
    @Secured("ADMIN")
    @Operation(summary = "Take back a price that did not begin yet, or began today. What was sold keeps its price.")
    TariffAnswer withdraw(Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid WithdrawalBody typed) {
        return RefusedException.valueOf(idempotency.once(
                key,
                List.of(id, typed.reason()),
                TariffAnswer.class,
                () -> tariffs.withdraw(actor, id, typed.reason()).map(TariffAnswer::of)));
    }

    /** Why a price is taken back. */
    @Serdeable
    record WithdrawalBody(@NotBlank @Size(max = 200) String reason) {}

    /** A page of tariffs. */
    @Serdeable
    record Listed(List<TariffAnswer> items, @Nullable String next) {}

    /** A price to set: cents for one cheque of so many minutes. */
    @Serdeable
    record TariffBody(
            @NotNull TariffGroup group,
            @NotNull @Min(1) @Max(1440) Integer worthMinutes,
            @NotNull Long priceCents,
            @NotNull LocalDate validFrom) {

        NewTariff command() {
            return new NewTariff(group, Minutes.of(worthMinutes), Money.cents(priceCents), validFrom);
        }
    }

    /** A price, from a day until the next of the same group and worth. */
    @Serdeable
    record TariffAnswer(UUID id, TariffGroup group, int worthMinutes, long priceCents, LocalDate validFrom) {

        static TariffAnswer of(Tariff tariff) {
            return new TariffAnswer(
                    tariff.id(),
                    tariff.group(),
                    tariff.worth().count(),
                    tariff.price().cents(),
                    tariff.validFrom());
        }
    }
}
