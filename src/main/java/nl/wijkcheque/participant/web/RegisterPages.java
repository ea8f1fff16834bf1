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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.participant.NewParticipant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Skill;

/** Registering a participant, with the reader as her coach. */
@Controller("/participants")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COACH")
final class RegisterPages {

    private final Participants participants;
    private final Idempotency idempotency;
    private final Pages pages;

    RegisterPages(Participants participants, Idempotency idempotency, Pages pages) {
        this.participants = participants;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request) {
        Page page = pages.page(request, "participant.register.title");
        Form usual = new Form(Map.of(
                "weeklyHours", NewParticipant.USUAL_CAP.count() / 60, "travelMode", TravelMode.BICYCLE.name()));
        return Pages.ok(pages.templates()
                .participantRegister(page, new ParticipantRegisterView(usual, IdempotencyKey.fresh(), Map.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> register(HttpRequest<?> request, Actor actor, @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        NewParticipant participant = command(actor, form);
        List<Refusal> problems = new ArrayList<>(participants.problems(actor, participant));
        if (form.one(TravelMode.class, "travelMode").isEmpty()) {
            problems.add(Refusal.of(RefusalCode.INPUT_MISSING).at("travelMode"));
        }
        if (!problems.isEmpty()) {
            Page page = pages.page(request, "participant.register.title");
            Map<String, String> errors = Options.errors(page, problems, "firstName");
            if (errors.containsKey("weeklyCapMinutes")) {
                errors.put("weeklyHours", String.valueOf(errors.remove("weeklyCapMinutes")));
            }
            return Pages.refused(
                    pages.templates().participantRegister(page,
                            new ParticipantRegisterView(form, form.text("key"), errors)));
        }
        UUID id = RefusedException.valueOf(idempotency.once(
                key, participant, UUID.class, () -> participants
                        .register(actor, participant)
                        .map(made -> made.value())));
        return Pages.goTo("/participants/" + id, "participant.registered");
    }

    private static NewParticipant command(Actor actor, Form form) {
        return new NewParticipant(
                form.text("firstName"),
                form.text("surname"),
                form.date("birthDate").orElse(null),
                form.text("phone"),
                actor.account(),
                form.one(TravelMode.class, "travelMode").orElse(TravelMode.BICYCLE),
                form.hours("weeklyHours").orElse(Minutes.ZERO),
                Set.copyOf(form.some(Skill.class, "skill")),
                Set.of());
    }
}
