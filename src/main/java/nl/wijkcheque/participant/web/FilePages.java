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
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** A participant's file, with the steps of induction and the login that are taken from it. */
@Controller("/participants/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FilePages {

    private final Participants participants;
    private final Files files;
    private final Idempotency idempotency;
    private final Pages pages;

    FilePages(Participants participants, Files files, Idempotency idempotency, Pages pages) {
        this.participants = participants;
        this.files = files;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    @Secured({"COACH", "FOREMAN", "COORDINATOR"})
    HttpResponse<?> file(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "participant.file.title");
        return Pages.ok(pages.templates().participantFile(page, files.view(page, actor, id)));
    }

    @Post("/inductions")
    @Secured("FOREMAN")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> promote(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        var key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        Optional<InductionLevel> level = form.one(InductionLevel.class, "level");
        Outcome<String> outcome = level.isEmpty()
                ? Outcome.refused(RefusalCode.INPUT_MISSING)
                : idempotency.once(
                        key,
                        form.text("offering") + level.get() + form.text("evidence"),
                        String.class,
                        () -> participants
                                .promote(
                                        actor,
                                        new ParticipantId(id),
                                        offering(form),
                                        level.get(),
                                        form.text("evidence"))
                                .map(InductionLevel::name));
        return switch (outcome) {
            case Outcome.Done<String> done -> Pages.goTo("/participants/" + id, "participant.promoted");
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = pages.page(request, "participant.file.title");
                ParticipantFileView view = files.view(page, actor, id);
                yield Pages.refused(pages.templates()
                        .participantFile(page.with(Notice.error(Problems.sentence(page.m(), refusal))), view));
            }
        };
    }

    @Post("/login")
    @Secured("COACH")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> login(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> fields) {
        var key = IdempotencyKeyBinder.of(request, actor, new Form(fields).text("key"));
        ShownLogin login = RefusedException.valueOf(idempotency.once(
                key, id, ShownLogin.class, () -> participants
                        .giveLogin(actor, new ParticipantId(id))
                        .map(made -> new ShownLogin(made.username(), made.password()))));
        Page page = pages.page(request, "participant.login.title");
        return Pages.ok(pages.templates()
                .participantLogin(
                        page, files.open(actor, id).participant(), login.username(), login.password()));
    }

    private static OfferingId offering(Form form) {
        try {
            return new OfferingId(UUID.fromString(form.text("offering")));
        } catch (IllegalArgumentException noId) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
    }

    /** Stands sealed beside the key, so that a page that is sent again shows it again. */
    @Serdeable
    record ShownLogin(String username, String password) {

        /** Never the password. */
        @Override
        public String toString() {
            return "ShownLogin[" + username + "]";
        }
    }
}
