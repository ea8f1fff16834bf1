package nl.wijkcheque.claim.web;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkcheque.claim.Claim;
import nl.wijkcheque.claim.ClaimId;
import nl.wijkcheque.claim.Claims;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.TypedAmounts;
import nl.wijkcheque.platform.web.TypedDates;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/** Claims: which there are, and each of their steps. */
@Controller("/claims")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CONTROLLER")
class ClaimPages {

    private final Claims claims;
    private final Idempotency idempotency;
    private final Pages pages;

    ClaimPages(Claims claims, Idempotency idempotency, Pages pages) {
        this.claims = claims;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    @Secured({"CONTROLLER", "ADMIN"})
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        return Pages.ok(pages.templates().claimList(pages.page(request, "claim.title"), listed(actor)));
    }

    @Get("/{id}")
    @Secured({"CONTROLLER", "ADMIN"})
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "claim.title");
        Claim claim = RefusedException.found(claims.find(actor, new ClaimId(id)));
        return Pages.ok(pages.templates().claimFile(page, view(page, actor, claim, Map.of(), Map.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(HttpRequest<?> request, Actor actor, @Body ClaimForms.Make form) {
        Outcome<ClaimForms.Done> outcome = form.read().then(month -> once(
                request, actor, form.key(), form, () -> claims.make(actor, month)));
        return switch (outcome) {
            case Outcome.Done<ClaimForms.Done>(ClaimForms.Done done) ->
                Pages.goTo("/claims/" + done.id(), "claim.made");
            case Outcome.Refused<ClaimForms.Done>(Refusal refusal) -> {
                Page page = pages.page(request, "claim.title");
                page = page.with(Notice.error(Problems.sentence(page.m(), refusal)));
                yield Pages.refused(pages.templates().claimList(page, listed(actor)));
            }
        };
    }

    @Post("/{id}/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> submit(HttpRequest<?> request, Actor actor, UUID id, @Body ClaimForms.Submit form) {
        return step(request, actor, id, "claim.submitted", Map.of(), once(
                request, actor, form.key(), form, () -> claims.submit(actor, new ClaimId(id))));
    }

    @Post("/{id}/payment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> pay(HttpRequest<?> request, Actor actor, UUID id, @Body ClaimForms.Pay form) {
        Optional<Money> paid = TypedAmounts.read(form.paid());
        Optional<LocalDate> on = TypedDates.read(form.paidOn());
        List<Refusal> unread = new ArrayList<>();
        if (paid.isEmpty()) {
            unread.add(Refusal.of(RefusalCode.CLAIM_AMOUNT_INVALID).at("paid"));
        }
        if (on.isEmpty()) {
            unread.add(Refusal.of(RefusalCode.INPUT_MISSING).at("paidOn"));
        }
        if (!unread.isEmpty()) {
            return again(request, actor, id, form.typed(), unread);
        }
        return step(request, actor, id, "claim.paid", form.typed(), once(
                request, actor, form.key(), form, () -> claims.pay(
                        actor,
                        new ClaimId(id),
                        paid.orElseThrow(),
                        on.orElseThrow(),
                        ClaimForms.text(form.explanation()))));
    }

    @Post("/{id}/payment/reversal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undoPayment(HttpRequest<?> request, Actor actor, UUID id, @Body ClaimForms.TakeBack form) {
        return step(request, actor, id, "claim.paymentUndone", form.typed(), once(
                request, actor, form.key(), form,
                () -> claims.undoPayment(actor, new ClaimId(id), ClaimForms.text(form.reason()))));
    }

    @Post("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, Actor actor, UUID id, @Body ClaimForms.TakeBack form) {
        return step(request, actor, id, "claim.withdrawn", form.typed(), once(
                request, actor, form.key(), form,
                () -> claims.withdraw(actor, new ClaimId(id), ClaimForms.text(form.reason()))));
    }

    private Outcome<ClaimForms.Done> once(
            HttpRequest<?> request, Actor actor, @Nullable String typedKey, Object form,
            Supplier<Outcome<Claim>> work) {
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, ClaimForms.text(typedKey));
        return idempotency.once(key, form, ClaimForms.Done.class, () -> work.get()
                .map(claim -> new ClaimForms.Done(claim.id().toString())));
    }

    private HttpResponse<?> step(
            HttpRequest<?> request, Actor actor, UUID id, String notice, Map<String, String> typed,
            Outcome<ClaimForms.Done> outcome) {
        return switch (outcome) {
            case Outcome.Done<ClaimForms.Done> done -> Pages.goTo("/claims/" + id, notice);
            case Outcome.Refused<ClaimForms.Done>(Refusal refusal) ->
                again(request, actor, id, typed, List.of(refusal));
        };
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, Actor actor, UUID id, Map<String, String> typed, List<Refusal> found) {
        Claim claim = RefusedException.found(claims.find(actor, new ClaimId(id)));
        Page page = FormErrors.onTop(pages.page(request, "claim.title"), found);
        Map<String, String> errors = FormErrors.byField(page, found);
        return Pages.refused(pages.templates().claimFile(page, view(page, actor, claim, typed, errors)));
    }

    private ClaimListView listed(Actor actor) {
        return new ClaimListView(
                claims.all(actor.servicepunt().id()),
                actor.is(Role.CONTROLLER) ? claims.claimable(actor.servicepunt().id()) : List.of(),
                IdempotencyKey.fresh());
    }

    private static ClaimView view(
            Page page, Actor actor, Claim claim, Map<String, String> typed, Map<String, String> errors) {
        return new ClaimView(
                claim, ClaimTexts.facts(page, claim), actor.is(Role.CONTROLLER), IdempotencyKey.fresh(), typed, errors);
    }
}
