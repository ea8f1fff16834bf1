package nl.wijkcheque.cheque.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.cheque.ChequeSheets;
import nl.wijkcheque.cheque.OnlineOrder;
import nl.wijkcheque.cheque.OnlineSales;
import nl.wijkcheque.cheque.OrderId;
import nl.wijkcheque.payment.PaymentState;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** A resident's own cheques: what she has, what she ordered, and the codes of what she bought online, once. */
@Controller("/my-cheques")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("RESIDENT")
final class MyChequePages {

    private final OnlineSales sales;
    private final ChequeCounts cheques;
    private final ChequeFiles files;
    private final ChequeSheets sheets;
    private final Idempotency idempotency;
    private final Pages pages;

    MyChequePages(
            OnlineSales sales,
            ChequeCounts cheques,
            ChequeFiles files,
            ChequeSheets sheets,
            Idempotency idempotency,
            Pages pages) {
        this.sales = sales;
        this.cheques = cheques;
        this.files = files;
        this.sheets = sheets;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> mine(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "cheque.mine.title");
        ResidentId own = own(actor);
        return Pages.ok(pages.templates()
                .chequeMine(
                        page,
                        MyChequesView.of(
                                page,
                                sales.available(),
                                cheques.walletOf(own),
                                sales.of(actor, own),
                                files.ofResident(actor, own))));
    }

    @Get("/orders/{id}")
    HttpResponse<?> order(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        OrderId order = new OrderId(id);
        OnlineOrder seen = RefusedException.valueOf(sales.look(actor, order));
        if (seen.payment() instanceof PaymentState.Open(String checkout) && checkout == null) {
            return pay(request, actor, seen);
        }
        Page page = pages.page(request, "cheque.order.title");
        return Pages.ok(pages.templates().chequeOrder(page, OrderView.of(page, seen, IdempotencyKey.fresh())));
    }

    /** The codes are in this answer and on the sheet, and kept nowhere. */
    @Post("/orders/{id}/codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> codes(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Nullable @Body Map<String, Object> form) {
        String key = form == null ? "" : new FormFields(form).text("key");
        Outcome<CodesView> shown = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, key),
                id,
                CodesView.class,
                () -> sales.collect(actor, new OrderId(id)).map(CodesView::of));
        return switch (shown) {
            case Outcome.Done<CodesView>(CodesView view) ->
                Pages.ok(pages.templates()
                        .chequeCodes(
                                pages.page(request, "cheque.codes.title"), view, "/my-cheques/sheet", "/my-cheques"));
            case Outcome.Refused<CodesView>(Refusal refusal) -> {
                Page page = pages.page(request, "cheque.order.title");
                OnlineOrder seen = RefusedException.valueOf(sales.look(actor, new OrderId(id)));
                yield Pages.refused(pages.templates()
                        .chequeOrder(
                                page.with(Notice.error(Problems.sentence(page.m(), refusal))),
                                OrderView.of(page, seen, IdempotencyKey.fresh())));
            }
        };
    }

    /** For whoever holds the codes. */
    @Post("/sheet")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<byte[]> sheet(Actor actor, @Body CodesForm form) {
        return HttpResponse.ok(RefusedException.valueOf(sheets.print(actor, form.list())))
                .header("Content-Disposition", "inline; filename=\"cheques.pdf\"");
    }

    /** The bank did not answer when she ordered: it is asked again. */
    private HttpResponse<?> pay(HttpRequest<?> request, Actor actor, OnlineOrder seen) {
        Page page = pages.page(request, "cheque.order.title");
        return switch (sales.begin(actor, seen.id())) {
            case Outcome.Done<OnlineOrder>(OnlineOrder begun) ->
                Pages.ok(pages.templates().chequeOrder(page, OrderView.of(page, begun, IdempotencyKey.fresh())));
            case Outcome.Refused<OnlineOrder>(Refusal refusal) ->
                Pages.refused(pages.templates()
                        .chequeOrder(
                                page.with(Notice.error(Problems.sentence(page.m(), refusal))),
                                OrderView.of(page, seen, IdempotencyKey.fresh())));
        };
    }

    static ResidentId own(Actor actor) {
        ResidentId own = actor.resident();
        if (own == null) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
        return own;
    }
}
