package nl.wijkcheque.participant.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.participant.Milestone;
import nl.wijkcheque.participant.MilestoneKind;
import nl.wijkcheque.participant.MilestoneVerdict;
import nl.wijkcheque.participant.Milestones;
import nl.wijkcheque.participant.ParticipantFile;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What a coach has to decide about somebody on a participatiebaan: one question per page. */
@Controller("/participants/{id}/milestones")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COACH")
final class MilestonePages {

    private final Milestones milestones;
    private final Files files;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    MilestonePages(Milestones milestones, Files files, Idempotency idempotency, Pages pages, Clock clock) {
        this.milestones = milestones;
        this.files = files;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "participant.milestones.title");
        ParticipantFile file = files.open(actor, id);
        MilestonesView view = new MilestonesView(
                file.participant().name(),
                "/participants/" + id,
                milestones.of(new ParticipantId(id)),
                Amsterdam.today(clock));
        return Pages.ok(pages.templates().participantMilestones(page, view));
    }

    @Get("/{placement}/{kind}/{number}")
    HttpResponse<?> form(
            HttpRequest<?> request, Actor actor, UUID id, UUID placement, MilestoneKind kind, int number) {
        Page page = pages.page(request, "participant.milestone." + kind + ".question");
        Milestone milestone = find(id, placement, kind, number);
        Form today = new Form(Map.of("decidedOn", Amsterdam.today(clock).toString()));
        return Pages.ok(pages.templates()
                .participantDecision(
                        page, form(actor, id, milestone, today, IdempotencyKey.fresh(), Map.of())));
    }

    @Post("/{placement}/{kind}/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(
            HttpRequest<?> request,
            Actor actor,
            UUID id,
            UUID placement,
            MilestoneKind kind,
            int number,
            @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        Milestone milestone = find(id, placement, kind, number);
        if (decide(key, actor, milestone, form) instanceof Outcome.Refused<String>(Refusal refusal)) {
            Page page = pages.page(request, "participant.milestone." + kind + ".question");
            Map<String, String> errors = Options
                    .errors(page, form, refusal, "verdict", List.of("verdict", "decidedOn"));
            return Pages.refused(pages.templates()
                    .participantDecision(page, form(actor, id, milestone, form, form.text("key"), errors)));
        }
        return Pages.goTo("/participants/" + id + "/milestones", "participant.decided");
    }

    private Outcome<String> decide(IdempotencyKey key, Actor actor, Milestone milestone, Form form) {
        Optional<MilestoneVerdict> verdict = form.one(MilestoneVerdict.class, "verdict");
        Optional<LocalDate> decidedOn = form.date("decidedOn");
        if (verdict.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at("verdict"));
        }
        if (decidedOn.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at("decidedOn"));
        }
        return idempotency.once(key, verdict.get() + " " + decidedOn.get(), String.class, () -> milestones
                .decide(actor, milestone.placement(), milestone.kind(), milestone.number(), verdict.get(),
                        decidedOn.get())
                .map(decided -> decided.kind().name()));
    }

    private Milestone find(UUID id, UUID placement, MilestoneKind kind, int number) {
        return RefusedException.found(milestones.of(new ParticipantId(id)).stream()
                .filter(each -> each.placement().equals(new PlacementId(placement)))
                .filter(each -> each.kind() == kind && each.number() == number)
                .findFirst());
    }

    private DecisionForm form(
            Actor actor, UUID id, Milestone milestone, Form typed, String key, Map<String, String> errors) {
        return new DecisionForm(
                files.open(actor, id).participant().name(),
                "/participants/" + id + "/milestones",
                milestone,
                typed,
                key,
                errors);
    }
}
