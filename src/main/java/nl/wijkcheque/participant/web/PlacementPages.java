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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.ParticipantFile;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Starting, ending and extending a placement: one question per page. */
@Controller("/participants/{id}/placements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COACH")
final class PlacementPages {

    private final Files files;
    private final PlacementForms steps;
    private final Placements placements;
    private final Pages pages;

    PlacementPages(Files files, PlacementForms steps, Placements placements, Pages pages) {
        this.files = files;
        this.steps = steps;
        this.placements = placements;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> startForm(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "participant.start.title");
        ParticipantFile file = files.open(actor, id);
        return Pages.ok(pages.templates()
                .participantStart(
                        page,
                        new PlacementForm(file.participant(), null, null, false, Form.EMPTY, IdempotencyKey.fresh(),
                                Map.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> start(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        return switch (steps.start(key, actor, id, form)) {
            case Outcome.Done<String>(String done) -> Pages.goTo("/participants/" + id, "participant." + done);
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = pages.page(request, "participant.start.title");
                yield Pages.refused(pages.templates()
                        .participantStart(page, again(page, files.open(actor, id), null, form, refusal, "from",
                                List.of("track", "from"))));
            }
        };
    }

    @Get("/{placement}/end")
    HttpResponse<?> endForm(HttpRequest<?> request, Actor actor, UUID id, UUID placement) {
        PlacementForm form = asEnded(files.open(actor, id), placement);
        return Pages.ok(pages.templates().participantEnd(endPage(request, form.typed()), form));
    }

    @Post("/{placement}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(
            HttpRequest<?> request, Actor actor, UUID id, UUID placement, @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        return switch (steps.end(key, actor, placement, form)) {
            case Outcome.Done<String>(String done) -> Pages.goTo("/participants/" + id, "participant." + done);
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = endPage(request, form);
                yield Pages.refused(pages.templates()
                        .participantEnd(
                                page,
                                again(page, files.open(actor, id), placement, form, refusal, "lastDay",
                                        List.of("lastDay", "reason"))));
            }
        };
    }

    /** Of an end that is told, or corrected. */
    private Page endPage(HttpRequest<?> request, Form form) {
        return pages.page(request, form.has("seen") ? "participant.end.correct" : "participant.end.title");
    }

    @Get("/{placement}/extend")
    HttpResponse<?> extendForm(HttpRequest<?> request, Actor actor, UUID id, UUID placement) {
        Page page = pages.page(request, "participant.extend.title");
        return Pages.ok(pages.templates().participantExtend(page, fresh(files.open(actor, id), placement)));
    }

    @Post("/{placement}/extend")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> extend(
            HttpRequest<?> request, Actor actor, UUID id, UUID placement, @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        if (steps.extend(key, actor, placement, form) instanceof Outcome.Refused<String>(Refusal refusal)) {
            Page page = pages.page(request, "participant.extend.title");
            return Pages.refused(pages.templates()
                    .participantExtend(page,
                            again(page, files.open(actor, id), placement, form, refusal, "until", List.of("until"))));
        }
        return Pages.goTo("/participants/" + id, "participant.extended");
    }

    @Get("/{placement}/withdrawal")
    HttpResponse<?> withdrawalForm(HttpRequest<?> request, Actor actor, UUID id, UUID placement) {
        Page page = pages.page(request, "participant.remove.title");
        return Pages.ok(pages.templates().participantRemoval(page, fresh(files.open(actor, id), placement)));
    }

    @Post("/{placement}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(
            HttpRequest<?> request, Actor actor, UUID id, UUID placement, @Body Map<String, Object> fields) {
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, new Form(fields).text("key"));
        if (steps.withdraw(key, actor, placement) instanceof Outcome.Refused<String>(Refusal refusal)) {
            Page page = pages.page(request, "participant.remove.title");
            return Pages.refused(pages.templates()
                    .participantRemoval(
                            page.with(Notice.error(Problems.sentence(page.m(), refusal))),
                            fresh(files.open(actor, id), placement)));
        }
        return Pages.goTo("/participants/" + id, "participant.removed");
    }

    private PlacementForm fresh(ParticipantFile file, UUID placement) {
        Placement found = Files.placement(file, placement);
        return new PlacementForm(
                file.participant(),
                found,
                latest(file, found),
                placements.isWithdrawable(found.id()),
                Form.EMPTY,
                IdempotencyKey.fresh(),
                Map.of());
    }

    /** With how it was ended, when that is to be corrected. */
    private PlacementForm asEnded(ParticipantFile file, UUID placement) {
        PlacementForm form = fresh(file, placement);
        Placement found = Files.placement(file, placement);
        LocalDate endedOn = found.endedOn();
        OutflowReason reason = found.reason();
        return endedOn == null || reason == null
                ? form
                : new PlacementForm(
                        form.participant(), found, form.latest(), form.removable(),
                        new Form(Map.of(
                                "seen", endedOn.toString(), "lastDay", endedOn.toString(), "reason", reason.name())),
                        form.key(),
                        form.errors());
    }

    private LocalDate latest(ParticipantFile file, Placement placement) {
        return placements.latestExtension(placement, file.placements());
    }

    private PlacementForm again(
            Page page,
            ParticipantFile file,
            @Nullable UUID placement,
            Form form,
            Refusal refusal,
            String first,
            List<String> needed) {
        Placement found = placement == null ? null : Files.placement(file, placement);
        return new PlacementForm(
                file.participant(),
                found,
                found == null ? null : latest(file, found),
                found != null && placements.isWithdrawable(found.id()),
                form,
                form.text("key"),
                Options.errors(page, form, refusal, first, needed));
    }
}
