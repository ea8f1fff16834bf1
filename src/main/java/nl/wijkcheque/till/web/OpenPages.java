package nl.wijkcheque.till.web;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.till.NewShift;
import nl.wijkcheque.till.Tills;
import org.jspecify.annotations.Nullable;

/** Opening a till in three steps: which, what is in it, is this right. */
@Controller("/till/open")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CLERK")
final class OpenPages {

    private static final String SELF = "/till/open";
    private static final int STEPS = 3;

    private final Tills tills;
    private final Idempotency idempotency;
    private final Pages pages;

    OpenPages(Tills tills, Idempotency idempotency, Pages pages) {
        this.tills = tills;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> where(HttpRequest<?> request, Actor actor) {
        return tills.current(actor).isPresent()
                ? Pages.goTo("/till", null)
                : show(request, actor, "where", TillForm.EMPTY, Map.of());
    }

    /** Goes to the step that was asked for, unless what was typed before has to change. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> next(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> body) {
        TillForm form = new TillForm(FormFields.of(body));
        if (tills.current(actor).isPresent()) {
            // Pressed twice, or on two screens: it is open.
            return Pages.goTo("/till", null);
        }
        Page page = pages.page(request, "till.open.title");
        Map<String, String> where = whereErrors(page, actor, form);
        return switch (form.step()) {
            case "count" -> show(request, actor, where.isEmpty() ? "count" : "where", form, where);
            case "check", "open" -> {
                Map<String, String> count = form.countErrors(page);
                if (!where.isEmpty()) {
                    yield show(request, actor, "where", form, where);
                }
                if (!count.isEmpty()) {
                    yield show(request, actor, "count", form, count);
                }
                yield form.step().equals("open")
                        ? open(request, actor, page, form)
                        : show(request, actor, "check", form, Map.of());
            }
            default -> show(request, actor, "where", form, form.step().equals("where") ? Map.of() : where);
        };
    }

    private HttpResponse<?> open(HttpRequest<?> request, Actor actor, Page page, TillForm form) {
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        NewShift shift = new NewShift(
                form.till().orElse(0),
                form.count(),
                form.money("fromSafe").orElse(Money.ZERO),
                form.text("explanation"));
        Outcome<Boolean> opened = idempotency.once(
                key, form, Boolean.class, () -> tills.open(actor, shift).map(done -> Boolean.TRUE));
        return switch (opened) {
            case Outcome.Done<Boolean> _ -> Pages.goTo("/till", "tillOpened");
            case Outcome.Refused<Boolean>(Refusal refusal) -> {
                String step = refusal.field().equals("till") ? "where" : "check";
                yield show(
                        request,
                        actor,
                        step,
                        form,
                        FormErrors.byField(page, List.of(refusal.field().isEmpty() ? refusal.at("step") : refusal)));
            }
        };
    }

    private Map<String, String> whereErrors(Page page, Actor actor, TillForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (form.till().filter(tills.free(actor.servicepunt().id())::contains).isEmpty()) {
            errors.put("till", page.t("till.open.which.missing"));
        }
        errors.putAll(form.moneyErrors(page, "fromSafe"));
        return errors;
    }

    private HttpResponse<?> show(
            HttpRequest<?> request, Actor actor, String step, TillForm form, Map<String, String> errors) {
        Page page = pages.page(request, "till.open.title").at("/till");
        var model = pages.templates().tillStep(page, view(page, actor, step, form, errors));
        return errors.isEmpty() ? Pages.ok(model) : Pages.refused(model);
    }

    private StepView view(Page page, Actor actor, String step, TillForm form, Map<String, String> errors) {
        return switch (step) {
            case "count" -> new StepView(
                    step, 2, STEPS, SELF, "where", form, form.carriedBut(List.of(), true), CountView.of(page, form),
                    List.of(), List.of(), false, false, "", errors);
            case "check" -> check(page, actor, form, errors);
            default -> new StepView(
                    "where", 1, STEPS, SELF, null, form, form.carriedBut(List.of("till", "fromSafe"), false), null,
                    tills.free(actor.servicepunt().id()).stream()
                            .map(till -> Map.entry(Integer.toString(till), page.t("till.number", till)))
                            .toList(),
                    List.of(), false, false, "", errors);
        };
    }

    private StepView check(Page page, Actor actor, TillForm form, Map<String, String> errors) {
        Money left = tills.leftIn(actor.servicepunt().id(), form.till().orElse(0));
        Money fromSafe = form.money("fromSafe").orElse(Money.ZERO);
        Money counted = form.count().total();
        Money difference = counted.minus(left).minus(fromSafe);
        return new StepView(
                "check", 3, STEPS, SELF, "count", form, form.carriedBut(List.of("explanation"), false), null, List.of(),
                List.of(
                        Map.entry(page.t("till.which"), page.t("till.number", form.till().orElse(0))),
                        Map.entry(page.t("till.counted"), Amounts.of(counted)),
                        Map.entry(page.t("till.found"), Amounts.of(left)),
                        Map.entry(page.t("till.fromSafe"), Amounts.of(fromSafe)),
                        Map.entry(page.t("till.difference"), Amounts.difference(page, difference))),
                !difference.equals(Money.ZERO), false, IdempotencyKey.fresh(), errors);
    }
}
