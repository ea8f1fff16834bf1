package nl.wijkcheque.cheque.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.Quote;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Selling at the counter: to whom, how many, is this right, and the codes. */
@Controller("/cheques/sell")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CLERK")
final class SellPages {

    private final Cheques cheques;
    private final Residents residents;
    private final ResidentLooks looks;
    private final Idempotency idempotency;
    private final SellViews views;
    private final Pages pages;

    SellPages(
            Cheques cheques,
            Residents residents,
            ResidentLooks looks,
            Idempotency idempotency,
            SellViews views,
            Pages pages) {
        this.cheques = cheques;
        this.residents = residents;
        this.looks = looks;
        this.idempotency = idempotency;
        this.views = views;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> choose(HttpRequest<?> request, @QueryValue(defaultValue = "") String resident) {
        if (FormFields.id(resident).isPresent()) {
            return Pages.goTo("/cheques/sell/for?buyer=" + resident, null);
        }
        Page page = pages.page(request, "cheque.sell.title");
        return Pages.ok(pages.templates().chequeSell(page, BuyerChoice.unasked(), views.organisations()));
    }

    /** A post, so that no name stands in an address. */
    @Post("/buyers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> buyers(HttpRequest<?> request, @Body BuyerSearch search) {
        Page page = pages.page(request, "cheque.sell.title");
        BuyerChoice choice = views.choice(page, search);
        var model = pages.templates().chequeSell(page, choice, views.organisations());
        return choice.errors().isEmpty() ? Pages.ok(model) : Pages.refused(model);
    }

    @Get("/for")
    HttpResponse<?> form(HttpRequest<?> request, Actor actor, @RequestBean TypedQuery query) {
        Typed typed = query.orUsual();
        Page page = pages.page(request, "cheque.sell.title");
        return Pages.ok(
                pages.templates().chequeSellForm(page, views.form(page, typed, buyerOf(actor, typed), Map.of())));
    }

    @Get("/confirm")
    HttpResponse<?> confirm(HttpRequest<?> request, Actor actor, @RequestBean TypedQuery query) {
        Typed typed = query.typed();
        Page page = pages.page(request, "cheque.sell.title");
        Map<String, String> errors = typed.errors(page);
        if (!errors.isEmpty()) {
            return formAgain(page, actor, typed, errors);
        }
        return confirmation(page, actor, typed, IdempotencyKey.fresh(), null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sell(HttpRequest<?> request, Actor actor, @Body Typed typed) {
        Page page = pages.page(request, "cheque.sold.title");
        if (!typed.errors(page).isEmpty()) {
            return formAgain(page, actor, typed, typed.errors(page));
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, typed.key() == null ? "" : typed.key());
        Optional<String> wrong = typed.moneyError(page);
        if (wrong.isPresent()) {
            return confirmation(page, actor, typed, IdempotencyKey.fresh(), wrong.get());
        }
        NewSale asked = typed.sale();
        Outcome<Sold> sold = idempotency.once(key, typed, Sold.class, () -> cheques.sell(actor, asked)
                .then(sale -> sale.total().cents() == typed.shownCents()
                        ? Outcome.done(Sold.of(sale, typed.way().orElseThrow()))
                        : Outcome.refused(Refusal.of(RefusalCode.PRICE_CHANGED, sale.total()))));
        return switch (sold) {
            case Outcome.Done<Sold>(Sold sale) -> Pages.ok(pages.templates().chequeSold(page, sale));
            case Outcome.Refused<Sold>(Refusal refusal) ->
                confirmation(page, actor, typed, IdempotencyKey.fresh(), Problems.sentence(page.m(), refusal));
        };
    }

    private HttpResponse<?> confirmation(Page page, Actor actor, Typed typed, String key, @Nullable String error) {
        NewSale asked = typed.sale();
        return switch (cheques.quote(asked)) {
            case Outcome.Done<Quote>(Quote quote) -> {
                var model = pages.templates()
                        .chequeConfirm(page, views.confirmation(page, typed, buyerOf(actor, typed), quote, key, error));
                yield error == null ? Pages.ok(model) : Pages.refused(model);
            }
            case Outcome.Refused<Quote>(Refusal refusal) -> formAgain(page, actor, typed, typed.errors(page, refusal));
        };
    }

    private HttpResponse<?> formAgain(Page page, Actor actor, Typed typed, Map<String, String> errors) {
        return Pages.refused(
                pages.templates().chequeSellForm(page, views.form(page, typed, buyerOf(actor, typed), errors)));
    }

    /**
     * Who buys; nobody for a bearer. Her name and her tariff group are shown, so it is a look at her file.
     *
     * @throws RefusedException NOT_FOUND for a resident we don't know
     */
    private Optional<Resident> buyerOf(Actor actor, Typed typed) {
        Optional<Resident> buyer = typed.buyerId().map(id -> RefusedException.found(residents.find(id)));
        buyer.ifPresent(one -> looks.looked(actor, one.id()));
        return buyer;
    }
}
