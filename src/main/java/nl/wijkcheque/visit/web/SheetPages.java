package nl.wijkcheque.visit.web;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.JobSheet;
import nl.wijkcheque.visit.PresenceLine;
import nl.wijkcheque.visit.Visits;
import org.jspecify.annotations.Nullable;

/** The job sheet: go there, start, take cheques in, finish. */
@Controller("/visits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"PARTICIPANT", "FOREMAN", "COORDINATOR"})
final class SheetPages {

    private final Visits visits;
    private final TakingIn takingIn;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    SheetPages(Visits visits, TakingIn takingIn, Idempotency idempotency, Pages pages, Clock clock) {
        this.visits = visits;
        this.takingIn = takingIn;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> sheet(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "visit.sheet.title");
        return Pages.ok(pages.templates().visitSheet(page, view(page, actor, id, null, "", Map.of())));
    }

    @Post("/start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> start(HttpRequest<?> request, Actor actor, UUID id, @Body KeyForm form) {
        Outcome<String> started = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, form.keyOrEmpty()),
                id,
                String.class,
                () -> visits.start(actor, new VisitId(id)).map(VisitId::toString));
        return afterwards(request, actor, id, started, "visitStarted", Map.of());
    }

    @Post("/cheques")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cheque(HttpRequest<?> request, Actor actor, UUID id, @Body ScanForm form) {
        Page page = pages.page(request, "visit.sheet.title");
        Outcome<TakenIn> outcome = takingIn.take(request, actor, new VisitId(id), form);
        boolean taken = outcome instanceof Outcome.Done;
        SheetView view = view(page, actor, id, Answer.of(page, outcome), taken ? "" : form.text(), Map.of());
        var model = pages.templates().visitSheet(page, view);
        return taken ? Pages.ok(model) : Pages.refused(model);
    }

    @Post("/finish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> finish(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> form) {
        Map<ParticipantId, PresenceLine> lines = lines(sheet(actor, id), form);
        Outcome<Boolean> back = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, FormValues.text(form, "key")),
                lines.values(),
                Boolean.class,
                () -> visits.finish(actor, new VisitId(id), List.copyOf(lines.values()))
                        .map(done -> done.sentBack() != null));
        if (back instanceof Outcome.Done<Boolean>(Boolean nobodyCame) && nobodyCame) {
            return sentBack(actor, id);
        }
        return afterwards(request, actor, id, back.map(_ -> id.toString()), "visitFinished", lines);
    }

    /** Who leads phones the resident now; of a participant that is not asked. */
    private HttpResponse<?> sentBack(Actor actor, UUID id) {
        return actor.isAny(Role.FOREMAN, Role.COORDINATOR)
                ? Pages.goTo("/planning/visits/" + id + "/message?today=" + Amsterdam.today(clock), null)
                : Pages.goTo("/my-week", "visitSentBack");
    }

    private HttpResponse<?> afterwards(
            HttpRequest<?> request,
            Actor actor,
            UUID id,
            Outcome<String> outcome,
            String notice,
            Map<ParticipantId, PresenceLine> lines) {
        if (outcome instanceof Outcome.Refused<String>(Refusal refusal)) {
            Page page = pages.page(request, "visit.sheet.title");
            page = page.with(Notice.error(Problems.sentence(page.m(), refusal)));
            return Pages.refused(
                    pages.templates().visitSheet(page, view(page, actor, id, null, "", lines)));
        }
        return Pages.goTo("/visits/" + id, notice);
    }

    private SheetView view(
            Page page,
            Actor actor,
            UUID id,
            @Nullable Answer answer,
            String typed,
            Map<ParticipantId, PresenceLine> lines) {
        return SheetView.of(
                page, sheet(actor, id), actor.is(Role.COORDINATOR), clock.instant(), answer, typed, lines);
    }

    private JobSheet sheet(Actor actor, UUID id) {
        return RefusedException.found(visits.jobSheet(actor, new VisitId(id)));
    }

    static Map<ParticipantId, PresenceLine> lines(JobSheet sheet, Map<String, Object> form) {
        Map<ParticipantId, PresenceLine> lines = new LinkedHashMap<>();
        for (CrewMember member : sheet.visit().crew()) {
            String who = member.participant().toString();
            lines.put(
                    member.participant(),
                    new PresenceLine(
                            member.participant(),
                            FormValues.presence(form, "presence-" + who),
                            FormValues.minutes(form, "minutes-" + who)));
        }
        return lines;
    }
}
