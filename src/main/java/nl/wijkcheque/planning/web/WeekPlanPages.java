package nl.wijkcheque.planning.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.planning.Accepted;
import nl.wijkcheque.planning.WeekProposal;
import nl.wijkcheque.planning.WeekProposalId;
import nl.wijkcheque.planning.WeekProposals;
import nl.wijkcheque.planning.WeekWish;
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
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;

/** The coordinator has a week proposed, sees how far it is, and accepts all or a part. */
@Controller("/week-plans")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COORDINATOR")
final class WeekPlanPages {

    private final WeekProposals proposals;
    private final WeekPlanViews views;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    WeekPlanPages(
            WeekProposals proposals, WeekPlanViews views, Idempotency idempotency, Pages pages, Clock clock) {
        this.proposals = proposals;
        this.views = views;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String week) {
        return Pages.ok(listed(actor, page(request), day(week)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> start(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        FormFields form = new FormFields(sent);
        LocalDate week = day(form.text("week"));
        boolean mayMove = form.text("move").equals("yes");
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        Outcome<String> begun = idempotency.once(key, week + " " + mayMove, String.class, () -> proposals
                .start(actor, week, new WeekWish(mayMove, WeekWish.USUAL.seed()))
                .map(WeekProposalId::toString));
        return switch (begun) {
            case Outcome.Done<String>(String id) -> Pages.goTo("/week-plans/" + id, null);
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = page(request);
                yield Pages.refused(listed(
                        actor, page.with(Notice.error(Problems.sentence(page.m(), refusal))), week));
            }
        };
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Actor actor, UUID id) {
        return Pages.ok(shown(actor, page(request), id));
    }

    @Post("/{id}/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> stop(Actor actor, UUID id) {
        // Who stops what has just ended by itself sees what came of it.
        proposals.stop(actor, new WeekProposalId(id));
        return Pages.goTo("/week-plans/" + id, null);
    }

    @Post("/{id}/acceptances")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> sent) {
        FormFields form = new FormFields(sent);
        WeekProposalId proposal = new WeekProposalId(id);
        boolean all = form.text("all").equals("yes");
        List<BookingId> chosen = form.ids("booking").stream().map(BookingId::new).toList();
        Outcome<Accepted> outcome = all
                ? proposals.acceptAll(actor, proposal)
                : proposals.accept(actor, proposal, chosen);
        Page page = page(request);
        return switch (outcome) {
            case Outcome.Refused<Accepted>(Refusal refusal) ->
                Pages.refused(shown(actor, page.with(Notice.error(Problems.sentence(page.m(), refusal))), id));
            case Outcome.Done<Accepted>(Accepted accepted) when accepted.refused() > 0 ->
                Pages.refused(shown(
                        actor,
                        page.with(Notice.error(
                                page.t("planning.week.partly", accepted.done(), accepted.refused()))),
                        id));
            case Outcome.Done<Accepted>(Accepted accepted) ->
                Pages.goTo("/week-plans/" + id,
                        !all && chosen.isEmpty() ? "planning.week.nothing" : "planning.week.accepted");
        };
    }

    private gg.jte.models.runtime.JteModel listed(Actor actor, Page page, LocalDate week) {
        return pages.templates().planningWeekPlans(page, views.list(actor, page, week));
    }

    private gg.jte.models.runtime.JteModel shown(Actor actor, Page page, UUID id) {
        WeekProposal found = RefusedException.found(proposals.find(actor, new WeekProposalId(id)));
        return pages.templates().planningWeekPlan(page, views.one(page, found));
    }

    private Page page(HttpRequest<?> request) {
        return pages.page(request, "planning.week.title");
    }

    /** Next week, unless another was asked for: this one is being lived. */
    private LocalDate day(String week) {
        Optional<LocalDate> asked = FormFields.day(week);
        return asked.orElseGet(() -> Amsterdam.today(clock).plusWeeks(1));
    }
}
