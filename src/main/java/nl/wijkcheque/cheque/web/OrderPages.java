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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.cheque.OnlineSales;
import nl.wijkcheque.cheque.OrderId;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** At the counter: what a resident ordered online, and collecting its codes for her, once. */
@Controller("/cheques/orders")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CLERK")
final class OrderPages {

    private final OnlineSales sales;
    private final Idempotency idempotency;
    private final Pages pages;

    OrderPages(OnlineSales sales, Idempotency idempotency, Pages pages) {
        this.sales = sales;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    /** Of one resident. */
    @Get("/of/{resident}")
    HttpResponse<?> of(HttpRequest<?> request, Actor actor, @PathVariable UUID resident) {
        Page page = pages.page(request, "cheque.orders.title");
        List<OrderView> orders = sales.of(actor, new ResidentId(resident)).stream()
                .map(order -> OrderView.of(page, order, IdempotencyKey.fresh()))
                .toList();
        return Pages.ok(pages.templates().chequeOrders(page, resident.toString(), orders));
    }

    @Post("/{id}/codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> codes(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Nullable @Body Map<String, Object> form) {
        String key = form == null ? "" : new FormFields(form).text("key");
        CodesView view = RefusedException.valueOf(idempotency.once(
                IdempotencyKeyBinder.of(request, actor, key),
                id,
                CodesView.class,
                () -> sales.collect(actor, new OrderId(id)).map(CodesView::of)));
        Page page = pages.page(request, "cheque.codes.title");
        return Pages.ok(pages.templates().chequeCodes(page, view, "/cheques/sheet", "/"));
    }
}
