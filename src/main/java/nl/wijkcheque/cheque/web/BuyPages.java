package nl.wijkcheque.cheque.web;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.cheque.OnlineSales;
import nl.wijkcheque.cheque.OrderId;
import nl.wijkcheque.cheque.Quote;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * A resident buys cheques, one question per page: how many, of which worth, is this right. Her answers travel along in the
 * address, and nothing is stored until she says yes.
 */
@Controller("/my-cheques/buy")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("RESIDENT")
final class BuyPages {

    private final OnlineSales sales;
    private final Idempotency idempotency;
    private final Pages pages;

    BuyPages(OnlineSales sales, Idempotency idempotency, Pages pages) {
        this.sales = sales;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "cheque.buy.title");
        BuyForm typed = BuyForm.of(request.getParameters());
        if (!typed.isAsked()) {
            return Pages.ok(pages.templates().chequeBuy(page, BuyView.count(typed, Map.of())));
        }
        Refusal missing = typed.countProblem();
        if (missing != null) {
            return again(page, typed, missing);
        }
        if (typed.worthMinutes().isEmpty()) {
            return Pages.ok(pages.templates().chequeBuy(page, BuyView.worth(page, typed, Map.of())));
        }
        return check(page, actor, typed, null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> order(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> form) {
        Page page = pages.page(request, "cheque.buy.title");
        FormFields fields = new FormFields(form == null ? Map.of() : form);
        BuyForm typed = new BuyForm(fields.text("count"), fields.text("worthMinutes"), true);
        Refusal missing = typed.countProblem();
        if (missing != null || typed.worthMinutes().isEmpty()) {
            return again(page, typed,
                    missing == null ? Refusal.of(RefusalCode.INPUT_MISSING).at("worthMinutes") : missing);
        }
        Money shown = Money.cents(fields.number("shownCents").orElse(0));
        Outcome<String> ordered = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, fields.text("key")),
                typed + " " + shown,
                String.class,
                () -> sales.order(actor, MyChequePages.own(actor), typed.number(), typed.worth(), shown)
                        .map(OrderId::toString));
        return switch (ordered) {
            case Outcome.Done<String>(String id) -> {
                // Whatever comes of it: the page of the order says so, and asks the bank again.
                sales.begin(actor, new OrderId(UUID.fromString(id)));
                yield Pages.goTo("/my-cheques/orders/" + id, null);
            }
            case Outcome.Refused<String>(Refusal refusal) ->
                refusal.field().isEmpty() ? check(page, actor, typed, refusal) : again(page, typed, refusal);
        };
    }

    private HttpResponse<?> check(Page page, Actor actor, BuyForm typed, @Nullable Refusal told) {
        return switch (sales.quote(MyChequePages.own(actor), typed.number(), typed.worth())) {
            case Outcome.Refused<Quote>(Refusal refusal) -> again(page, typed, refusal);
            case Outcome.Done<Quote>(Quote quote) -> {
                Page shown = told == null ? page : page.with(Notice.error(Problems.sentence(page.m(), told)));
                var model = pages.templates().chequeBuy(shown, BuyView.check(page, typed, quote, sales.available()));
                yield told == null ? Pages.ok(model) : Pages.refused(model);
            }
        };
    }

    /** The question that it is about, with what has to change; what is about neither, at the first. */
    private HttpResponse<?> again(Page page, BuyForm typed, Refusal refusal) {
        List<Refusal> told = List.of(refusal.field().equals("buyer") ? refusal.at("") : refusal);
        Page shown = FormErrors.onTop(page, told);
        Map<String, String> errors = FormErrors.byField(page, told);
        // Written for who sells otherwise: "sell fewer" is no help to who buys.
        String hers = "cheque.buy." + refusal.code().name();
        if (page.m().has(hers)) {
            errors.put(refusal.field(), page.t(hers, refusal.facts().toArray()));
        }
        BuyView view = refusal.field().equals("worthMinutes")
                ? BuyView.worth(page, typed, errors)
                : BuyView.count(typed, errors);
        return Pages.refused(pages.templates().chequeBuy(shown, view));
    }
}
