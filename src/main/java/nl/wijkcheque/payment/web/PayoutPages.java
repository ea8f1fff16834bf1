package nl.wijkcheque.payment.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkcheque.payment.Payout;
import nl.wijkcheque.payment.PayoutBatch;
import nl.wijkcheque.payment.PayoutBatchId;
import nl.wijkcheque.payment.PayoutFile;
import nl.wijkcheque.payment.PayoutId;
import nl.wijkcheque.payment.Payouts;
import nl.wijkcheque.payment.Settlements;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Paying people back: what waits, the files for the bank, and what the bank could not pay. */
@Controller("/payouts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CONTROLLER")
final class PayoutPages {

    private final Payouts payouts;
    private final Settlements settlements;
    private final Idempotency idempotency;
    private final Pages pages;

    PayoutPages(Payouts payouts, Settlements settlements, Idempotency idempotency, Pages pages) {
        this.payouts = payouts;
        this.settlements = settlements;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue(defaultValue = "") String after,
            @QueryValue(defaultValue = "") String batchesAfter) {
        Page page = pages.page(request, "payment.payouts.title");
        return Pages.ok(pages.templates().paymentPayouts(page, view(page, actor, after, batchesAfter)));
    }

    @Post("/batches")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> form) {
        Outcome<String> made = once(request, actor, form, "make", () -> payouts.makeBatch(actor)
                .map(batch -> batch.id().toString()));
        return switch (made) {
            case Outcome.Done<String>(String id) -> Pages.goTo("/payouts/batches/" + id, "payment.batchMade");
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = told(pages.page(request, "payment.payouts.title"), refusal);
                yield Pages.refused(pages.templates().paymentPayouts(page, view(page, actor, "", "")));
            }
        };
    }

    @Get("/batches/{id}")
    HttpResponse<?> batch(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        Page page = pages.page(request, "payment.batch.title");
        return Pages.ok(pages.templates().paymentBatch(page, batchView(page, actor, id)));
    }

    @Get("/batches/{id}/file")
    HttpResponse<?> file(Actor actor, @PathVariable UUID id) {
        PayoutFile file = RefusedException.valueOf(payouts.file(actor, new PayoutBatchId(id)));
        return HttpResponse.ok(file.xml())
                .contentType(MediaType.APPLICATION_XML_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    }

    @Post("/batches/{id}/paid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> paid(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Nullable @Body Map<String, Object> form) {
        Outcome<String> done = once(
                request, actor, form, id,
                () -> payouts.markPaid(actor, new PayoutBatchId(id)).map(PayoutBatch::number));
        return switch (done) {
            case Outcome.Done<String> _ -> Pages.goTo("/payouts/batches/" + id, "payment.batchPaid");
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = told(pages.page(request, "payment.batch.title"), refusal);
                yield Pages.refused(pages.templates().paymentBatch(page, batchView(page, actor, id)));
            }
        };
    }

    @Get("/{id}/back")
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        Page page = pages.page(request, "payment.back.title");
        return Pages.ok(pages.templates().paymentBack(page, backView(actor, id, "", Map.of())));
    }

    @Post("/{id}/back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> back(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Nullable @Body Map<String, Object> form) {
        String typed = form == null ? "" : new FormFields(form).text("iban");
        Outcome<String> done = Iban.read(typed)
                .then(iban -> once(request, actor, form, id + iban.value(), () -> payouts.putBack(
                        actor, new PayoutId(id), iban)
                        .map(PayoutId::toString)));
        return switch (done) {
            case Outcome.Done<String> _ -> Pages.goTo("/payouts", "payment.putBack");
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = FormErrors.onTop(pages.page(request, "payment.back.title"), List.of(refusal));
                yield Pages.refused(pages.templates()
                        .paymentBack(
                                page,
                                backView(actor, id, typed, FormErrors.byField(page, List.of(refusal)))));
            }
        };
    }

    private Outcome<String> once(
            HttpRequest<?> request,
            Actor actor,
            @Nullable Map<String, Object> form,
            Object asked,
            Supplier<Outcome<String>> work) {
        String key = form == null ? "" : new FormFields(form).text("key");
        return idempotency.once(IdempotencyKeyBinder.of(request, actor, key), asked, String.class, work);
    }

    private static Page told(Page page, Refusal refusal) {
        return page.with(Notice.error(Problems.sentence(page.m(), refusal)));
    }

    private PayoutsView view(Page page, Actor actor, String after, String batchesAfter) {
        Slice<Payout> open = payouts.open(
                actor.servicepunt().id(), FormFields.id(after).map(PayoutId::new).orElse(null), Slice.ON_A_PAGE);
        Slice<PayoutBatch> batches = payouts.batches(actor.servicepunt().id(), batchesAfter, Slice.ON_A_PAGE);
        return new PayoutsView(
                open.items().stream().map(payout -> PayoutsView.Line.of(page, payout)).toList(),
                open.next() == null ? null : "/payouts?after=" + open.next(),
                batches.items().stream().map(batch -> PayoutsView.Batch.of(page, batch)).toList(),
                batches.next() == null ? null : "/payouts?batchesAfter=" + batches.next(),
                IdempotencyKey.fresh(),
                SettlementView.sentence(page, settlements.onItsWay(actor)));
    }

    private BatchView batchView(Page page, Actor actor, UUID id) {
        PayoutBatchId batchId = new PayoutBatchId(id);
        PayoutBatch batch = RefusedException.found(payouts.batch(actor, batchId));
        return new BatchView(
                PayoutsView.Batch.of(page, batch),
                page.f().day(batch.executionDay()),
                batch.paidAt() == null ? "" : page.f().moment(batch.paidAt()),
                batch.count() > 0,
                payouts.of(actor, batchId).stream()
                        .map(payout -> PayoutsView.Line.of(page, payout))
                        .toList(),
                IdempotencyKey.fresh());
    }

    private BackView backView(Actor actor, UUID id, String typed, Map<String, String> errors) {
        Payout payout = RefusedException.found(payouts.find(actor, new PayoutId(id)));
        return new BackView(
                id.toString(),
                payout.name(),
                payout.iban().grouped(),
                payout.amount().toString(),
                typed,
                errors,
                IdempotencyKey.fresh());
    }
}
