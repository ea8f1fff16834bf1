package nl.wijkcheque.invoice.api;

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
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.wijkcheque.invoice.Invoice;
import nl.wijkcheque.invoice.InvoiceSummary;
import nl.wijkcheque.invoice.Invoices;
import nl.wijkcheque.invoice.Standing;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.TypedDates;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Making invoices, crediting them and registering what is paid, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CONTROLLER", "ADMIN"})
@Tag(name = "invoice")
class InvoiceApi {

    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    private final Invoices invoices;
    private final Idempotency idempotency;
    private final Clock clock;

    InvoiceApi(Invoices invoices, Idempotency idempotency, Clock clock) {
        this.invoices = invoices;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Get("/invoices")
    @Operation(summary = "Invoices, newest first: open, overdue, paid or credited ones, or all.")
    InvoiceAnswer.Summaries list(
            Actor actor,
            @Nullable @QueryValue Standing standing,
            @Nullable @QueryValue String after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        if (after != null && FormFields.id(after).isEmpty()) {
            throw new RefusedException(Refusal.of(RefusalCode.INPUT_INVALID).at("after"));
        }
        Slice<InvoiceSummary> found = invoices.list(actor, standing, after == null ? "" : after, size);
        return new InvoiceAnswer.Summaries(
                found.items().stream().map(InvoiceAnswer.Summary::of).toList(), found.next());
    }

    @Get("/invoice-proposals")
    @Operation(summary = "What would be invoiced for a month that is over, per organisation.")
    InvoiceAnswer.Proposals proposals(Actor actor, @QueryValue @Pattern(regexp = MONTH) String month) {
        return new InvoiceAnswer.Proposals(RefusedException.valueOf(invoices.proposals(actor, read(month))).stream()
                .map(InvoiceAnswer.Proposed::of)
                .toList());
    }

    @Post("/invoices")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Make the invoices of a month: of all that stands on none yet. Asked again, it makes none.")
    InvoiceAnswer.Made make(Actor actor, IdempotencyKey key, @Body @Valid MonthRequest body) {
        return RefusedException.valueOf(idempotency.once(
                key,
                body,
                InvoiceAnswer.Made.class,
                () -> invoices.make(actor, read(body.month()))
                        .map(made -> new InvoiceAnswer.Made(
                                made.stream().map(InvoiceId::value).toList()))));
    }

    @Get("/invoices/{id}")
    @Operation(summary = "An invoice or a credit note, with its lines and what was paid.")
    InvoiceAnswer open(Actor actor, UUID id) {
        return answer(RefusedException.found(invoices.find(actor, new InvoiceId(id))));
    }

    @Post("/invoices/{id}/credit-notes")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Undo an invoice with a credit note; what stood on it can be invoiced again.")
    InvoiceAnswer credit(Actor actor, IdempotencyKey key, UUID id) {
        return RefusedException.valueOf(idempotency.once(
                key,
                id,
                InvoiceAnswer.class,
                () -> invoices.credit(actor, new InvoiceId(id))
                        .map(made -> answer(invoices.find(actor, made).orElseThrow()))));
    }

    @Post("/invoices/{id}/payments")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Register that an invoice was paid, in whole or in part.")
    InvoiceAnswer pay(Actor actor, IdempotencyKey key, UUID id, @Body @Valid PaymentRequest body) {
        LocalDate paidOn = TypedDates.read(body.paidOn())
                .orElseThrow(() -> new RefusedException(Refusal.of(RefusalCode.PAID_ON_INVALID).at("paidOn")));
        return RefusedException.valueOf(idempotency.once(
                key,
                body,
                InvoiceAnswer.class,
                () -> invoices.pay(actor, new InvoiceId(id), Money.cents(body.amountCents()), paidOn)
                        .map(this::answer)));
    }

    @Post("/invoices/{id}/payments/{payment}/reversal")
    @Status(HttpStatus.CREATED)
    @Operation(summary = "Take back a payment that was registered by mistake, or went back.")
    InvoiceAnswer undo(Actor actor, IdempotencyKey key, UUID id, UUID payment) {
        return RefusedException.valueOf(idempotency.once(
                key,
                payment,
                InvoiceAnswer.class,
                () -> invoices.undoPayment(actor, new InvoiceId(id), payment).map(this::answer)));
    }

    @Get("/organisations/{id}/account")
    @Operation(summary = "What an organisation was invoiced and still has to pay.")
    InvoiceAnswer.OfOrganisation account(Actor actor, UUID id) {
        return InvoiceAnswer.OfOrganisation.of(
                RefusedException.found(invoices.account(actor, new OrganisationId(id))));
    }

    private InvoiceAnswer answer(Invoice invoice) {
        return InvoiceAnswer.of(invoice, Amsterdam.today(clock));
    }

    private static YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException unreadable) {
            throw new RefusedException(Refusal.of(RefusalCode.INPUT_INVALID).at("month"));
        }
    }

    /** Of which month. */
    @Serdeable
    @Schema(name = "InvoiceMonth")
    record MonthRequest(@NotNull @Pattern(regexp = MONTH) @Schema(example = "2026-03") String month) {}

    /** @param paidOn the day on the bank statement */
    @Serdeable
    @Schema(name = "InvoicePayment")
    record PaymentRequest(
            @Min(1) @Max(100_000_000) long amountCents, @NotNull @Schema(format = "date") String paidOn) {}
}
