package nl.wijkcheque.payment.api;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.payment.BankEntry;
import nl.wijkcheque.payment.BankEntryId;
import nl.wijkcheque.payment.BankWay;
import nl.wijkcheque.payment.NewBankEntry;
import nl.wijkcheque.payment.Settlements;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** What is booked from the bank statement: money that came in, and cash that was fetched; for machines. */
@Controller("/v1/settlements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CONTROLLER")
@Tag(name = "payment")
class SettlementApi {

    private final Settlements settlements;
    private final Idempotency idempotency;

    SettlementApi(Settlements settlements, Idempotency idempotency) {
        this.settlements = settlements;
        this.idempotency = idempotency;
    }

    @Get
    @Operation(summary = "What is on its way to the bank, and what was booked of it, the latest first.")
    Settled list(
            Actor actor,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        Slice<BankEntry> slice = settlements.booked(actor, after == null ? null : new BankEntryId(after), size);
        return new Settled(
                settlements.onItsWay(actor).entrySet().stream()
                        .map(way -> new UnderWay(way.getKey(), way.getValue().cents()))
                        .toList(),
                slice.items().stream().map(EntryAnswer::of).toList(),
                slice.next());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Book what stands on the bank statement. No more can come in than is on its way.")
    EntryAnswer book(Actor actor, IdempotencyKey key, @Body @Valid EntryBody body) {
        return RefusedException.valueOf(idempotency.once(key, body, EntryAnswer.class, () -> settlements
                .book(actor, body.read())
                .map(EntryAnswer::of)));
    }

    @Post("/{id}/reversal")
    @Operation(summary = "Take a booking back that was a mistake: the money is where it was before.")
    EntryAnswer undo(Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid ReversalBody body) {
        return RefusedException.valueOf(idempotency.once(
                key, List.of(id, body.reason()), EntryAnswer.class, () -> settlements
                        .undo(actor, new BankEntryId(id), body.reason())
                        .map(EntryAnswer::of)));
    }

    /**
     * What is on its way, and a page of what was booked.
     *
     * @param next cursor of the next page; null on the last
     */
    @Serdeable
    record Settled(List<UnderWay> onItsWay, List<EntryAnswer> items, @Nullable String next) {}

    /** How much is on its way. */
    @Serdeable
    record UnderWay(BankWay way, long amountCents) {}

    /**
     * What stands on the bank statement.
     *
     * @param costsCents what was kept of card or online payments before the amount came in; null for nothing
     * @param day on the statement
     */
    @Serdeable
    record EntryBody(
            @NotNull BankWay way,
            @NotNull @Min(1) @Max(MOST) Long amountCents,
            @Nullable @Min(0) @Max(MOST) Long costsCents,
            @NotNull LocalDate day) {

        private static final long MOST = 1_000_000_000L;

        NewBankEntry read() {
            return new NewBankEntry(
                    way, Money.cents(amountCents), costsCents == null ? Money.ZERO : Money.cents(costsCents), day);
        }
    }

    /** Why it is taken back. */
    @Serdeable
    record ReversalBody(@NotBlank @Size(max = Settlements.LONGEST_REASON) String reason) {}

    /**
     * A booking.
     *
     * @param costsCents what was kept of it before it came in
     * @param undoneAt null while it stands
     */
    @Serdeable
    record EntryAnswer(
            UUID id,
            BankWay way,
            long amountCents,
            long costsCents,
            LocalDate day,
            @Nullable Instant undoneAt,
            @Nullable String reason) {

        static EntryAnswer of(BankEntry entry) {
            BankEntry.Undone undone = entry.undone();
            return new EntryAnswer(
                    entry.id().value(),
                    entry.booked().way(),
                    entry.booked().amount().cents(),
                    entry.booked().costs().cents(),
                    entry.booked().day(),
                    undone == null ? null : undone.at(),
                    undone == null ? null : undone.reason());
        }
    }
}
