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
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Taking back a step of induction that was a mistake; it asks for a reason. */
@Controller("/participants/{id}/inductions/{offering}/withdrawal")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("FOREMAN")
final class StepWithdrawalPages {

    private static final String TITLE = "participant.stepWithdraw.title";

    private final Participants participants;
    private final Files files;
    private final Idempotency idempotency;
    private final Pages pages;

    StepWithdrawalPages(Participants participants, Files files, Idempotency idempotency, Pages pages) {
        this.participants = participants;
        this.files = files;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Actor actor, UUID id, UUID offering) {
        Page page = pages.page(request, TITLE);
        return Pages.ok(pages.templates()
                .participantStepWithdrawal(
                        page, view(page, actor, id, offering, Form.EMPTY, IdempotencyKey.fresh(), Map.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(
            HttpRequest<?> request, Actor actor, UUID id, UUID offering, @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        Optional<InductionLevel> level = form.one(InductionLevel.class, "level");
        Outcome<String> outcome = level.isEmpty()
                ? Outcome.refused(RefusalCode.NOT_FOUND)
                : idempotency.once(key, level.get() + form.text("reason"), String.class, () -> participants
                        .withdrawStep(
                                actor, new ParticipantId(id), new OfferingId(offering), level.get(),
                                form.text("reason"))
                        .map(before -> level.get().name()));
        if (outcome instanceof Outcome.Refused<String>(Refusal refusal)) {
            Page page = pages.page(request, TITLE);
            Map<String, String> errors = Options.errors(page, List.of(refusal), "reason");
            return Pages.refused(pages.templates()
                    .participantStepWithdrawal(
                            page, view(page, actor, id, offering, form, form.text("key"), errors)));
        }
        return Pages.goTo("/participants/" + id, "participant.stepWithdrawn");
    }

    /** @throws RefusedException NOT_FOUND when no step was taken */
    private StepWithdrawalView view(
            Page page,
            Actor actor,
            UUID id,
            UUID offering,
            Form typed,
            String key,
            Map<String, String> errors) {
        ParticipantFileView file = files.view(page, actor, id);
        return new StepWithdrawalView(
                file.file().participant(),
                RefusedException.found(file.inductions().stream()
                        .filter(each -> each.offering().equals(offering) && each.level() != null)
                        .findFirst()),
                typed,
                key,
                errors);
    }
}
