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
import nl.wijkcheque.participant.ParticipantFile;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;

/** When a participant is away, kept by staff. */
@Controller("/participants/{id}/absences")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"FOREMAN", "COORDINATOR"})
final class AbsencePages {

    private final Participants participants;
    private final Files files;
    private final AbsenceSteps steps;
    private final Pages pages;

    AbsencePages(Participants participants, Files files, AbsenceSteps steps, Pages pages) {
        this.participants = participants;
        this.files = files;
        this.steps = steps;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> absences(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "participant.absences.title");
        return Pages.ok(pages.templates()
                .participantAbsences(
                        page, view(files.open(actor, id), Form.EMPTY, IdempotencyKey.fresh(), Map.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        if (steps.add(key, actor, new ParticipantId(id), form) instanceof Outcome.Refused<String>(Refusal refusal)) {
            Page page = pages.page(request, "participant.absences.title");
            Map<String, String> errors = Options.errors(page, form, refusal, "from", List.of("from", "kind"));
            return Pages.refused(pages.templates()
                    .participantAbsences(page, view(files.open(actor, id), form, form.text("key"), errors)));
        }
        return Pages.goTo("/participants/" + id + "/absences", "participant.absenceAdded");
    }

    @Post("/{absence}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Actor actor, UUID id, UUID absence) {
        RefusedException.valueOf(participants.removeAbsence(actor, new ParticipantId(id), absence));
        return Pages.goTo("/participants/" + id + "/absences", "participant.absenceRemoved");
    }

    private static AbsencesView view(ParticipantFile file, Form form, String key, Map<String, String> errors) {
        String path = "/participants/" + file.participant().id();
        return new AbsencesView(
                file.participant().name(), path + "/absences", path, file.absences(), form, key, errors);
    }
}
