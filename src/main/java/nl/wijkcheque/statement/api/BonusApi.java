package nl.wijkcheque.statement.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.statement.BonusChoice;
import nl.wijkcheque.statement.BonusRun;
import nl.wijkcheque.statement.BonusScheme;
import nl.wijkcheque.statement.Bonuses;
import org.jspecify.annotations.Nullable;

/** Choosing how the bonus of a year is reckoned, and paying it, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CONTROLLER")
@Tag(name = "statement")
class BonusApi {

    private final Bonuses bonuses;
    private final Idempotency idempotency;

    BonusApi(Bonuses bonuses, Idempotency idempotency) {
        this.bonuses = bonuses;
        this.idempotency = idempotency;
    }

    @Put("/bonus-schemes/{year}")
    @Operation(summary = "How the bonus of a year is reckoned; as long as nothing was paid of it.")
    Scheme choose(Actor actor, int year, @Body @Valid Scheme body) {
        Money premium = Money.cents(body.premiumCents() == null ? 0 : body.premiumCents());
        return RefusedException.valueOf(
                bonuses.choose(actor, year(year), body.scheme(), premium).map(Scheme::of));
    }

    @Post("/bonus-payments")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Pay the bonus of participants, all or none: it waits among the payouts for the bank's file.")
    Paid pay(Actor actor, IdempotencyKey key, @Body @Valid NewPayments body) {
        return RefusedException.valueOf(idempotency.once(key, body, Paid.class, () -> bonuses
                .pay(
                        actor,
                        Year.of(body.year()),
                        body.participantIds().stream().map(ParticipantId::new).collect(Collectors.toSet()))
                .map(Paid::of)));
    }

    private static Year year(int year) {
        if (year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
            throw new RefusedException(Refusal.of(RefusalCode.STATEMENT_PERIOD_INVALID).at("year"));
        }
        return Year.of(year);
    }

    /** @param premiumCents for each half year; left out when it goes by the hour */
    @Serdeable
    record Scheme(@NotNull BonusScheme scheme, @Nullable @Min(0) @Max(10_000_000) Long premiumCents) {

        static Scheme of(BonusChoice choice) {
            return new Scheme(choice.scheme(), choice.isPremium() ? choice.premium().cents() : null);
        }
    }

    /** Whom to pay what is due of a year. */
    @Serdeable
    record NewPayments(
            @Min(2000) @Max(2999) int year, @NotEmpty @Size(max = 1000) List<@NotNull UUID> participantIds) {}

    /** To how many, and how much. */
    @Serdeable
    record Paid(int count, long totalCents) {

        static Paid of(BonusRun run) {
            return new Paid(run.count(), run.total().cents());
        }
    }
}
