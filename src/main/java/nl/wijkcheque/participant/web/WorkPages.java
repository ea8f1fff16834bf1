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
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Skill;

/** What staff changes about somebody's work: her week, what she can do, how much and how she travels. */
@Controller("/participants/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WorkPages {

    private final Participants participants;
    private final Files files;
    private final Pages pages;

    WorkPages(Participants participants, Files files, Pages pages) {
        this.participants = participants;
        this.files = files;
        this.pages = pages;
    }

    @Get("/availability")
    @Secured("COORDINATOR")
    HttpResponse<?> week(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "participant.week.title");
        Participant participant = files.open(actor, id).participant();
        return Pages.ok(pages.templates()
                .participantWeek(
                        page,
                        new ParticipantWeekView(
                                participant.name(),
                                "/participants/" + id + "/availability",
                                "/participants/" + id,
                                participant.availability())));
    }

    @Post("/availability")
    @Secured("COORDINATOR")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setWeek(Actor actor, UUID id, @Body Map<String, Object> fields) {
        RefusedException.valueOf(
                participants.setAvailability(actor, new ParticipantId(id), Weeks.read(new Form(fields))));
        return Pages.goTo("/participants/" + id, "participant.weekSet");
    }

    @Get("/skills")
    @Secured("FOREMAN")
    HttpResponse<?> skills(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "participant.skills.title");
        return Pages.ok(pages.templates()
                .participantSkills(page, files.open(actor, id).participant()));
    }

    @Post("/skills")
    @Secured("FOREMAN")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setSkills(Actor actor, UUID id, @Body Map<String, Object> fields) {
        Set<Skill> skills = Set.copyOf(new Form(fields).some(Skill.class, "skill"));
        RefusedException.valueOf(participants.setSkills(actor, new ParticipantId(id), skills));
        return Pages.goTo("/participants/" + id, "participant.skillsSet");
    }

    @Get("/duty")
    @Secured("COACH")
    HttpResponse<?> duty(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "participant.duty.title");
        Participant participant = files.open(actor, id).participant();
        return Pages.ok(pages.templates()
                .participantDuty(
                        page,
                        participant,
                        Form.hours(participant.weeklyCap()),
                        participant.travelMode().name(),
                        Map.of()));
    }

    @Post("/duty")
    @Secured("COACH")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setDuty(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        Minutes cap = form.hours("weeklyHours").orElse(Minutes.ZERO);
        TravelMode travel = form.one(TravelMode.class, "travelMode").orElse(TravelMode.FOOT);
        if (participants.setWork(actor, new ParticipantId(id), cap,
                travel) instanceof Outcome.Refused<Participant>(Refusal refusal)) {
            Page page = pages.page(request, "participant.duty.title");
            return Pages.refused(pages.templates()
                    .participantDuty(
                            page,
                            files.open(actor, id).participant(),
                            form.text("weeklyHours"),
                            travel.name(),
                            Options.errors(page, List.of(refusal), "weeklyHours")));
        }
        return Pages.goTo("/participants/" + id, "participant.dutySet");
    }
}
