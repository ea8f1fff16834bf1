package nl.wijkcheque.invoice.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkcheque.invoice.Invoices;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.TypedDates;
import nl.wijkcheque.platform.web.TypedAmounts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** One invoice: its files, crediting it, registering what is paid. */
@Controller("/invoices/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CONTROLLER", "ADMIN"})
final class InvoiceFilePages {

    private static final String TITLE = "invoice.file.title";

    private final Invoices invoices;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    InvoiceFilePages(Invoices invoices, Idempotency idempotency, Pages pages, Clock clock) {
        this.invoices = invoices;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, UUID id) {
        Map<String, String> typed = Map.of("paidOn", Amsterdam.today(clock).toString());
        return Pages.ok(pages.templates()
                .invoiceFile(pages.page(request, TITLE), view(actor, id, typed, Map.of())));
    }

    @Post("/credit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> credit(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> sent) {
        FormFields form = new FormFields(sent);
        return once(request, actor, id, form, id, "invoice.credited", () -> invoices
                .credit(actor, new InvoiceId(id))
                .map(InvoiceId::toString));
    }

    @Post("/payments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> pay(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> sent) {
        FormFields form = new FormFields(sent);
        Optional<Money> amount = TypedAmounts.read(form.text("amountCents"));
        Optional<LocalDate> paidOn = TypedDates.read(form.text("paidOn"));
        List<Refusal> unreadable = new ArrayList<>();
        if (amount.isEmpty()) {
            unreadable.add(Refusal.of(RefusalCode.AMOUNT_UNREADABLE).at("amountCents"));
        }
        if (paidOn.isEmpty()) {
            unreadable.add(Refusal.of(RefusalCode.PAID_ON_INVALID).at("paidOn"));
        }
        if (!unreadable.isEmpty()) {
            return again(request, actor, id, form, unreadable);
        }
        return once(request, actor, id, form, List.of(amount.get(), paidOn.get()), "invoice.paid", () -> invoices
                .pay(actor, new InvoiceId(id), amount.get(), paidOn.get())
                .map(_ -> id.toString()));
    }

    @Post("/payments/{payment}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(
            HttpRequest<?> request, Actor actor, UUID id, UUID payment, @Body Map<String, Object> sent) {
        FormFields form = new FormFields(sent);
        return once(request, actor, id, form, payment, "invoice.undone", () -> invoices
                .undoPayment(actor, new InvoiceId(id), payment)
                .map(_ -> id.toString()));
    }

    /** Goes to what came of it. */
    private HttpResponse<?> once(
            HttpRequest<?> request,
            Actor actor,
            UUID id,
            FormFields form,
            Object asked,
            String done,
            Supplier<Outcome<String>> work) {
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        return switch (idempotency.once(key, asked, String.class, work)) {
            case Outcome.Done<String>(String made) -> Pages.goTo("/invoices/" + made, done);
            case Outcome.Refused<String>(Refusal refusal) -> again(request, actor, id, form, List.of(refusal));
        };
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, Actor actor, UUID id, FormFields form, List<Refusal> refusals) {
        Page page = FormErrors.onTop(pages.page(request, TITLE), refusals);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("amountCents", form.text("amountCents"));
        typed.put("paidOn", form.text("paidOn"));
        return Pages.refused(pages.templates()
                .invoiceFile(page, view(actor, id, typed, FormErrors.byField(page, refusals))));
    }

    private InvoiceView view(Actor actor, UUID id, Map<String, String> typed, Map<String, String> errors) {
        return new InvoiceView(
                RefusedException.found(invoices.find(actor, new InvoiceId(id))),
                Amsterdam.today(clock),
                IdempotencyKey.fresh(),
                typed,
                errors);
    }
}
