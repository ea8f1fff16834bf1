package nl.wijkcheque.cheque.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.SaleLine;
import nl.wijkcheque.cheque.Tender;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Sales over the counter. */
@Controller("/v1/cheque-sales")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "cheque")
class ChequeSaleApi {

    private final Cheques cheques;
    private final ChequeCounts counts;
    private final Idempotency idempotency;
    private final Clock clock;

    ChequeSaleApi(Cheques cheques, ChequeCounts counts, Idempotency idempotency, Clock clock) {
        this.cheques = cheques;
        this.counts = counts;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured("CLERK")
    @Operation(summary = "Sell cheques at today's tariff. Their codes are in this answer only.")
    SaleAnswer sell(Actor actor, IdempotencyKey key, @Body @Valid SaleRequest body) {
        return RefusedException.valueOf(idempotency.once(
                key, body, SaleAnswer.class, () -> cheques.sell(actor, body.sale()).map(SaleAnswer::of)));
    }

    @Get
    @Secured("CLERK")
    @Operation(summary = "The sales of your servicepunt on a day (today unless said otherwise), the latest first.")
    SalePage sales(
            Actor actor,
            @Nullable @QueryValue LocalDate day,
            @QueryValue(defaultValue = "") String after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        LocalDate asked = day == null ? Amsterdam.today(clock) : day;
        Slice<SaleLine> slice = RefusedException.valueOf(counts.sales(actor.servicepunt().id(), asked, after, size));
        return new SalePage(slice.items().stream().map(SaleItem::of).toList(), slice.next());
    }

    /** How a sale is paid. */
    enum Way {
        CASH,
        PIN,
        /** Part by PIN, the rest in cash. */
        MIXED,
        /** An organisation pays by invoice. */
        ACCOUNT
    }

    /**
     * Cheques to sell.
     *
     * @param buyerId the resident whose tariff counts; null for a bearer, who pays the standard tariff
     * @param count 1 to 100
     * @param worthMinutes 60 or 30
     * @param givenCents what was laid on the counter in cash; the exact amount when left out
     * @param pinCents the part by PIN, of a mixed payment
     * @param organisationId who pays, on account
     */
    @Serdeable
    record SaleRequest(
            @Nullable UUID buyerId,
            @NotNull @Min(1) Integer count,
            @NotNull @Min(1) Integer worthMinutes,
            @NotNull Way payment,
            @Nullable @Min(0) Long givenCents,
            @Nullable @Min(0) Long pinCents,
            @Nullable UUID organisationId) {

        /** @throws RefusedException INPUT_MISSING at pinCents or organisationId */
        NewSale sale() {
            return new NewSale(
                    buyerId == null || payment == Way.ACCOUNT ? null : new ResidentId(buyerId),
                    count,
                    Minutes.of(worthMinutes),
                    tender());
        }

        private Tender tender() {
            Money given = givenCents == null ? null : Money.cents(givenCents);
            return switch (payment) {
                case CASH -> new Tender.Cash(given);
                case PIN -> new Tender.Pin();
                case MIXED -> new Tender.Mixed(Money.cents(needed(pinCents, "pinCents")), given);
                case ACCOUNT -> new Tender.OnAccount(new OrganisationId(needed(organisationId, "organisationId")));
            };
        }

        private static <T> T needed(@Nullable T value, String field) {
            if (value == null) {
                throw new RefusedException(Refusal.of(RefusalCode.INPUT_MISSING).at(field));
            }
            return value;
        }
    }

    /** @param next cursor of the next page; null on the last */
    @Serdeable
    record SalePage(List<SaleItem> items, @Nullable String next) {}

    /** One sale. */
    @Serdeable
    record SaleItem(
            UUID id,
            String number,
            Instant soldAt,
            TariffGroup tariffGroup,
            int count,
            int worthMinutes,
            long totalCents,
            long cashCents,
            long pinCents,
            long onlineCents,
            long accountCents) {

        static SaleItem of(SaleLine sale) {
            return new SaleItem(
                    sale.id().value(),
                    sale.number(),
                    sale.soldAt(),
                    sale.group(),
                    sale.count(),
                    sale.worth().count(),
                    sale.total().cents(),
                    sale.paid().cash().cents(),
                    sale.paid().pin().cents(),
                    sale.paid().online().cents(),
                    sale.paid().account().cents());
        }
    }
}
