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
import nl.wijkcheque.audit.Correction;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.ParticipantCorrection;
import nl.wijkcheque.participant.ParticipantCorrections;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormPosts;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;

/** Correcting who a participant is and how to reach her. */
@Controller("/participants/{id}/correction")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COACH")
final class CorrectionPages {

    private static final String TITLE = "participant.correct.title";

    private final ParticipantCorrections corrections;
    private final Files files;
    private final FormPosts posts;
    private final Pages pages;

    CorrectionPages(ParticipantCorrections corrections, Files files, FormPosts posts, Pages pages) {
        this.corrections = corrections;
        this.files = files;
        this.posts = posts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, TITLE);
        Participant known = files.open(actor, id).participant();
        Form form = new Form(Map.of(
                "firstName", known.firstName(),
                "surname", known.surname(),
                "birthDate", page.f().date(known.birthDate()),
                "phone", known.phone()));
        return Pages.ok(pages.templates()
                .participantCorrection(
                        page,
                        new ParticipantCorrectionView(
                                known, form, known.version(), IdempotencyKey.fresh(), Map.of(), List.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        ParticipantCorrection typed = new ParticipantCorrection(
                form.number("version").orElse(-1),
                form.one(CorrectionReason.class, "reason").orElse(null),
                form.text("firstName"),
                form.text("surname"),
                form.date("birthDate").orElse(null),
                form.text("phone"));
        List<Refusal> problems = corrections.problems(typed);
        if (problems.isEmpty()) {
            problems = posts
                    .refusal(
                            request,
                            actor,
                            form.text("key"),
                            id + typed.toString(),
                            () -> corrections.correct(actor, new ParticipantId(id), typed))
                    .stream()
                    .toList();
        }
        return problems.isEmpty()
                ? Pages.goTo("/participants/" + id, "participant.corrected")
                : again(pages.page(request, TITLE), files.open(actor, id).participant(), form, typed, problems);
    }

    /** With what others corrected meanwhile: sent again, it is over what they made of it. */
    private HttpResponse<?> again(
            Page page, Participant known, Form form, ParticipantCorrection typed, List<Refusal> problems) {
        List<Correction> meanwhile = corrections.since(known.id(), typed.version());
        return Pages.refused(pages.templates()
                .participantCorrection(
                        page,
                        new ParticipantCorrectionView(
                                known,
                                form,
                                known.version(),
                                form.text("key"),
                                Options.errors(page, problems, "firstName"),
                                meanwhile)));
    }
}
