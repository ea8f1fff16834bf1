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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;

/** What a participant says about her own week. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("PARTICIPANT")
final class OwnPages {

    private static final String WEEK = "/my-availability";
    private static final String ABSENCES = "/my-absences";

    private final Participants participants;
    private final Files files;
    private final AbsenceSteps steps;
    private final Pages pages;

    OwnPages(Participants participants, Files files, AbsenceSteps steps, Pages pages) {
        this.participants = participants;
        this.files = files;
        this.steps = steps;
        this.pages = pages;
    }

    @Get(WEEK)
    HttpResponse<?> week(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "participant.own.week.title");
        var own = files.open(actor, Files.self(actor).value()).participant();
        return Pages
                .ok(pages.templates().participantWeek(page, new ParticipantWeekView("", WEEK, "", own.availability())));
    }

    @Post(WEEK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setWeek(Actor actor, @Body Map<String, Object> fields) {
        RefusedException.valueOf(
                participants.setAvailability(actor, Files.self(actor), Weeks.read(new Form(fields))));
        return Pages.goTo(WEEK, "participant.weekSet");
    }

    @Get(ABSENCES)
    HttpResponse<?> absences(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "participant.own.absences.title");
        return Pages.ok(pages.templates()
                .participantAbsences(page, view(actor, Form.EMPTY, IdempotencyKey.fresh(), Map.of())));
    }

    @Post(ABSENCES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addAbsence(HttpRequest<?> request, Actor actor, @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        if (steps.add(key, actor, Files.self(actor), form) instanceof Outcome.Refused<String>(Refusal refusal)) {
            Page page = pages.page(request, "participant.own.absences.title");
            Map<String, String> errors = Options.errors(page, form, refusal, "from", List.of("from", "kind"));
            return Pages.refused(
                    pages.templates().participantAbsences(page, view(actor, form, form.text("key"), errors)));
        }
        return Pages.goTo(ABSENCES, "participant.absenceAdded");
    }

    @Post(ABSENCES + "/{absence}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> removeAbsence(Actor actor, UUID absence) {
        RefusedException.valueOf(participants.removeAbsence(actor, Files.self(actor), absence));
        return Pages.goTo(ABSENCES, "participant.absenceRemoved");
    }

    private AbsencesView view(Actor actor, Form form, String key, Map<String, String> errors) {
        var own = files.open(actor, Files.self(actor).value());
        return new AbsencesView("", ABSENCES, "", own.absences(), form, key, errors);
    }
}
