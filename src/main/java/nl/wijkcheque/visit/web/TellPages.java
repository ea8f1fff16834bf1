package nl.wijkcheque.visit.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.ExtraChoice;
import nl.wijkcheque.visit.JobSheet;
import nl.wijkcheque.visit.Reports;
import nl.wijkcheque.visit.TurnedAway;
import nl.wijkcheque.visit.Visits;
import org.jspecify.annotations.Nullable;

/** What did not go as planned: nobody home, not let in, more work, something broke. */
@Controller("/visits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"PARTICIPANT", "FOREMAN", "COORDINATOR"})
final class TellPages {

    private final Visits visits;
    private final Reports reports;
    private final Idempotency idempotency;
    private final Pages pages;

    TellPages(Visits visits, Reports reports, Idempotency idempotency, Pages pages) {
        this.visits = visits;
        this.reports = reports;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get("/turned-away")
    HttpResponse<?> turnedAway(
            HttpRequest<?> request, Actor actor, UUID id, @QueryValue(defaultValue = "NOT_HOME") TurnedAway why) {
        FormFields form = new FormFields(Map.of("why", why.name()));
        return Pages.ok(turnedAwayForm(pages.page(request, "visit.away.title"), actor, id, form));
    }

    @Post("/turned-away")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> turnAway(HttpRequest<?> request, Actor actor, UUID id, @Nullable @Body Map<String, Object> body) {
        FormFields form = fields(body);
        var lines = SheetPages.lines(sheet(actor, id), form.sent());
        Outcome<String> outcome = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, form.text("key")),
                form.text("why") + form.text("note") + lines.values(),
                String.class,
                () -> one(TurnedAway.values(), form.text("why"), "why").then(why -> reports
                        .turnedAway(actor, new VisitId(id), why, form.text("note"), lines.values().stream().toList())
                        .map(booking -> booking.value().toString())));
        String after = actor.isAny(Role.FOREMAN, Role.COORDINATOR) ? "/today" : "/my-week";
        return outcome instanceof Outcome.Refused<String>(Refusal refusal)
                ? Pages.refused(turnedAwayForm(refusedPage(request, "visit.away.title", refusal), actor, id, form))
                : Pages.goTo(after, "visitTurnedAway");
    }

    @Get("/more-work")
    HttpResponse<?> moreWork(HttpRequest<?> request, Actor actor, UUID id) {
        return Pages.ok(moreWorkForm(pages.page(request, "visit.more.title"), actor, id, fields(null)));
    }

    @Post("/more-work")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(HttpRequest<?> request, Actor actor, UUID id, @Nullable @Body Map<String, Object> body) {
        FormFields form = fields(body);
        Minutes extra = Minutes.of(form.number("extra").orElse(0));
        Outcome<String> outcome = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, form.text("key")),
                form.text("choice") + extra + form.text("note"),
                String.class,
                () -> one(ExtraChoice.values(), form.text("choice"), "choice").then(choice -> reports
                        .moreWork(actor, new VisitId(id), extra, choice, form.text("note"))
                        .map(work -> work.choice().name())));
        return switch (outcome) {
            case Outcome.Done<String>(String choice) -> Pages.goTo("/visits/" + id, "moreWork." + choice);
            case Outcome.Refused<String>(Refusal refusal) ->
                Pages.refused(moreWorkForm(refusedPage(request, "visit.more.title", refusal), actor, id, form));
        };
    }

    @Get("/damage")
    HttpResponse<?> damage(HttpRequest<?> request, Actor actor, UUID id) {
        return Pages.ok(damageForm(pages.page(request, "visit.damage.title"), actor, id, fields(null)));
    }

    @Post("/damage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tell(HttpRequest<?> request, Actor actor, UUID id, @Nullable @Body Map<String, Object> body) {
        FormFields form = fields(body);
        Outcome<String> outcome = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, form.text("key")),
                form.text("note"),
                String.class,
                () -> reports.damage(actor, new VisitId(id), form.text("note")).map(UUID::toString));
        return outcome instanceof Outcome.Refused<String>(Refusal refusal)
                ? Pages.refused(damageForm(refusedPage(request, "visit.damage.title", refusal), actor, id, form))
                : Pages.goTo("/visits/" + id, "damageTold");
    }

    private JteModel turnedAwayForm(Page page, Actor actor, UUID id, FormFields form) {
        return pages.templates().visitTurnedAway(page, TellView.of(page, sheet(actor, id), form), form.text("why"));
    }

    private JteModel moreWorkForm(Page page, Actor actor, UUID id, FormFields form) {
        return pages.templates()
                .visitMoreWork(
                        page, TellView.of(page, sheet(actor, id), form), form.text("extra"), form.text("choice"));
    }

    private JteModel damageForm(Page page, Actor actor, UUID id, FormFields form) {
        return pages.templates().visitDamage(page, TellView.of(page, sheet(actor, id), form));
    }

    private JobSheet sheet(Actor actor, UUID id) {
        return RefusedException.found(visits.jobSheet(actor, new VisitId(id)));
    }

    private Page refusedPage(HttpRequest<?> request, String title, Refusal refusal) {
        Page page = pages.page(request, title);
        return page.with(Notice.error(Problems.sentence(page.m(), refusal)));
    }

    private static FormFields fields(@Nullable Map<String, Object> body) {
        return FormFields.of(body);
    }

    private static <E extends Enum<E>> Outcome<E> one(E[] of, String typed, String field) {
        Optional<E> chosen = Arrays.stream(of).filter(each -> each.name().equals(typed)).findFirst();
        return chosen.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at(field)));
    }
}
