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
import nl.wijkcheque.participant.Coaches;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Another coach: for one participant, from her file, or for all whose coach is gone. */
@Controller("/participants")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CoachPages {

    private static final String COACH = "coachId";
    private static final String WHO = "participant";

    private final Coaches coaches;
    private final Files files;
    private final Pages pages;

    CoachPages(Coaches coaches, Files files, Pages pages) {
        this.coaches = coaches;
        this.files = files;
        this.pages = pages;
    }

    @Get("/{id}/coach")
    @Secured("COACH")
    HttpResponse<?> form(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "participant.coach.title");
        return Pages.ok(pages.templates().participantCoach(page, one(actor, id, Map.of())));
    }

    @Post("/{id}/coach")
    @Secured("COACH")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> set(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> fields) {
        if (hand(actor, List.of(id), new Form(fields)) instanceof Outcome.Refused<Integer>(Refusal refusal)) {
            Page page = pages.page(request, "participant.coach.title");
            return Pages.refused(pages.templates()
                    .participantCoach(page, one(actor, id, Options.errors(page, List.of(refusal), COACH))));
        }
        return Pages.goTo("/participants/" + id, "participant.coachSet");
    }

    @Get("/without-coach")
    @Secured({"COACH", "ADMIN"})
    HttpResponse<?> without(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "participant.coachless.title");
        return Pages.ok(pages.templates().participantCoachless(page, all(actor, null, Map.of())));
    }

    @Post("/without-coach")
    @Secured({"COACH", "ADMIN"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> handOver(HttpRequest<?> request, Actor actor, @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        if (hand(actor, ids(form), form) instanceof Outcome.Refused<Integer>(Refusal refused)) {
            // She chose from a list, in which somebody stood who is no longer there: nobody was handed over.
            Refusal refusal = refused.code() == RefusalCode.NOT_FOUND
                    ? Refusal.of(RefusalCode.CHANGED_MEANWHILE)
                    : refused;
            Page page = pages.page(request, "participant.coachless.title");
            return Pages.refused(pages.templates()
                    .participantCoachless(page, all(actor, form, Options.errors(page, List.of(refusal), WHO))));
        }
        return Pages.goTo("/participants/without-coach", "participant.coachSet");
    }

    private Outcome<Integer> hand(Actor actor, List<UUID> participants, Form form) {
        Optional<UUID> coach = id(form.text(COACH));
        if (participants.isEmpty() || coach.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at(coach.isEmpty() ? COACH : WHO));
        }
        return coaches.setAll(
                actor, participants.stream().map(ParticipantId::new).toList(), new AccountId(coach.get()));
    }

    private CoachView one(Actor actor, UUID id, Map<String, String> errors) {
        Participant participant = files.open(actor, id).participant();
        return new CoachView(List.of(participant), choices(actor), participant.coach().toString(), List.of(), errors);
    }

    /** @param typed null before anything was: then all are ticked, as who leaves hands over everybody */
    private CoachView all(Actor actor, @Nullable Form typed, Map<String, String> errors) {
        List<Participant> without = coaches.without(actor);
        return new CoachView(
                without,
                choices(actor),
                typed == null ? "" : typed.text(COACH),
                typed == null ? without.stream().map(each -> each.id().toString()).toList() : typed.all(WHO),
                errors);
    }

    private List<Map.Entry<String, String>> choices(Actor actor) {
        return coaches.at(actor.servicepunt().id()).stream()
                .map(coach -> Map.entry(coach.id().toString(), coach.name()))
                .toList();
    }

    private static List<UUID> ids(Form form) {
        return form.all(WHO).stream().map(CoachPages::id).flatMap(Optional::stream).toList();
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
