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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.payment.BankEntry;
import nl.wijkcheque.payment.BankEntryId;
import nl.wijkcheque.payment.Settlements;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Taking back what was booked wrongly from the bank statement. */
@Controller("/payouts/settlements/{id}/reversal")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CONTROLLER")
final class ReversalPages {

    private final Settlements settlements;
    private final Idempotency idempotency;
    private final Pages pages;

    ReversalPages(Settlements settlements, Idempotency idempotency, Pages pages) {
        this.settlements = settlements;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        Page page = pages.page(request, "payment.reversal.title");
        return Pages.ok(pages.templates().paymentReversal(page, view(page, actor, id, "", Map.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Nullable @Body Map<String, Object> form) {
        FormFields fields = FormFields.of(form);
        String reason = fields.text("reason");
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, fields.text("key"));
        Outcome<String> undone = idempotency.once(key, List.of(id, reason), String.class, () -> settlements
                .undo(actor, new BankEntryId(id), reason)
                .map(entry -> entry.id().toString()));
        return switch (undone) {
            case Outcome.Done<String> _ -> Pages.goTo("/payouts/settlements", "payment.undone");
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = FormErrors.onTop(pages.page(request, "payment.reversal.title"), List.of(refusal));
                yield Pages.refused(pages.templates().paymentReversal(
                        page, view(page, actor, id, reason, FormErrors.byField(page, List.of(refusal)))));
            }
        };
    }

    private ReversalView view(Page page, Actor actor, UUID id, String reason, Map<String, String> errors) {
        BankEntry entry = RefusedException.found(settlements.find(actor, new BankEntryId(id)));
        return new ReversalView(
                id.toString(), SettlementView.Line.of(page, entry), reason, errors, IdempotencyKey.fresh());
    }
}
