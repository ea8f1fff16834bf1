package nl.wijkcheque.till.web;

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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.TillShiftId;
import nl.wijkcheque.till.ClosedShift;
import nl.wijkcheque.till.Expected;
import nl.wijkcheque.till.OpenShift;
import nl.wijkcheque.till.Shift;
import nl.wijkcheque.till.ShiftCount;
import nl.wijkcheque.till.Tills;
import org.jspecify.annotations.Nullable;

/** Closing a till in three steps: what is in it, what is on the terminal and goes to the safe, is this right. */
@Controller("/till/shifts/{id}/close")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class ClosePages {

    private static final int STEPS = 3;

    private final Tills tills;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    ClosePages(Tills tills, Idempotency idempotency, Pages pages, Clock clock) {
        this.tills = tills;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> count(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return switch (shift(actor, id)) {
            case ClosedShift _ -> Pages.goTo("/till/shifts/" + id, null);
            case OpenShift open -> show(request, actor, open, "count", TillForm.EMPTY, Map.of());
        };
    }

    /** Goes to the step that was asked for, unless what was typed before has to change. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> next(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Nullable @Body Map<String, Object> body) {
        TillForm form = new TillForm(FormFields.of(body));
        return switch (shift(actor, id)) {
            // Pressed twice, or closed by a colleague meanwhile: how it ended is there to see.
            case ClosedShift _ -> Pages.goTo("/till/shifts/" + id, null);
            case OpenShift open -> next(request, actor, open, form);
        };
    }

    private HttpResponse<?> next(HttpRequest<?> request, Actor actor, OpenShift open, TillForm form) {
        Page page = pages.page(request, "till.close.title");
        Map<String, String> count = form.countErrors(page);
        if (!count.isEmpty()) {
            return show(request, actor, open, "count", form, count);
        }
        if (form.step().equals("rest")) {
            return show(request, actor, open, "rest", form, Map.of());
        }
        Map<String, String> rest = form.moneyErrors(page, "pinTotal", "takenOut");
        if (!rest.isEmpty()) {
            return show(request, actor, open, "rest", form, rest);
        }
        return switch (form.step()) {
            case "check" -> show(request, actor, open, "check", form, Map.of());
            case "close" -> close(request, actor, page, open, form);
            default -> show(request, actor, open, "count", form, Map.of());
        };
    }

    private HttpResponse<?> close(HttpRequest<?> request, Actor actor, Page page, OpenShift open, TillForm form) {
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        ShiftCount count = new ShiftCount(
                form.count(),
                form.money("takenOut").orElse(Money.ZERO),
                pinTotal(form),
                form.text("explanation"),
                form.text("remark"));
        Outcome<Boolean> closed = idempotency.once(
                key, form, Boolean.class, () -> tills.close(actor, open.id(), count).map(done -> Boolean.TRUE));
        return switch (closed) {
            case Outcome.Done<Boolean> _ -> Pages.goTo("/till/shifts/" + open.id(), "tillClosed");
            case Outcome.Refused<Boolean>(Refusal refusal) -> {
                String step = refusal.field().equals("takenOut") || refusal.field().equals("pinTotal") ? "rest"
                        : "check";
                yield show(
                        request,
                        actor,
                        open,
                        step,
                        form,
                        FormErrors.byField(page, List.of(refusal.field().isEmpty() ? refusal.at("step") : refusal)));
            }
        };
    }

    private HttpResponse<?> show(
            HttpRequest<?> request,
            Actor actor,
            OpenShift open,
            String step,
            TillForm form,
            Map<String, String> errors) {
        Page page = pages.page(request, "till.close.title", open.till()).at("/till");
        String self = "/till/shifts/" + open.id() + "/close";
        StepView view = switch (step) {
            case "rest" -> new StepView(
                    step, 2, STEPS, self, "count", form, form.carriedBut(List.of("pinTotal", "takenOut"), false), null,
                    List.of(), List.of(Map.entry(page.t("till.counted"), Amounts.of(form.count().total()))), false,
                    false, "", errors);
            case "check" -> check(page, actor, open, self, form, errors);
            default -> new StepView(
                    "count", 1, STEPS, self, null, form, form.carriedBut(List.of(), true), CountView.of(page, form),
                    List.of(), List.of(), false, false, "", errors);
        };
        var model = pages.templates().tillStep(page, view);
        return errors.isEmpty() ? Pages.ok(model) : Pages.refused(model);
    }

    private StepView check(
            Page page, Actor actor, OpenShift open, String self, TillForm form, Map<String, String> errors) {
        Expected expected = tills.expected(open);
        Money counted = form.count().total();
        Money takenOut = form.money("takenOut").orElse(Money.ZERO);
        Money difference = counted.minus(expected.cash());
        Money pin = pinTotal(form);
        Money pinDifference = pin == null ? Money.ZERO : pin.minus(expected.pin());
        List<Map.Entry<String, String>> facts = new ArrayList<>(List.of(
                Map.entry(page.t("till.counted"), Amounts.of(counted)),
                Map.entry(page.t("till.expected"), Amounts.of(expected.cash())),
                Map.entry(page.t("till.difference"), Amounts.difference(page, difference))));
        if (pin == null) {
            facts.add(Map.entry(page.t("till.pin.total"), page.t("till.pin.notRead")));
        } else {
            facts.add(Map.entry(page.t("till.pin.total"), Amounts.of(pin)));
            facts.add(Map.entry(page.t("till.pin.expected"), Amounts.of(expected.pin())));
            facts.add(Map.entry(page.t("till.pin.difference"), Amounts.difference(page, pinDifference)));
        }
        facts.add(Map.entry(page.t("till.takenOut"), Amounts.of(takenOut)));
        facts.add(Map.entry(page.t("till.leftBehind"), Amounts.of(counted.minus(takenOut))));
        boolean late = open.isForgottenOn(Amsterdam.today(clock))
                || !open.facts().clerk().equals(actor.account());
        return new StepView(
                "check", STEPS, STEPS, self, "rest", form, form.carriedBut(List.of("explanation", "remark"), false),
                null,
                List.of(), facts, !difference.equals(Money.ZERO) || !pinDifference.equals(Money.ZERO), late,
                IdempotencyKey.fresh(), errors);
    }

    /** Null when nothing was typed: nobody read the terminal. */
    private static @Nullable Money pinTotal(TillForm form) {
        return form.text("pinTotal").isEmpty() ? null : form.money("pinTotal").orElse(null);
    }

    private Shift shift(Actor actor, UUID id) {
        return RefusedException.found(tills.shift(actor.servicepunt().id(), new TillShiftId(id)));
    }
}
