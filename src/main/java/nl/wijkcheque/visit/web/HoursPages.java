package nl.wijkcheque.visit.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.visit.Hours;
import nl.wijkcheque.visit.HoursLine;
import nl.wijkcheque.visit.Presence;

/** Hours that one person registered and another confirms. */
@Controller("/hours")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"FOREMAN", "COORDINATOR"})
final class HoursPages {

    private final Hours hours;
    private final Participants participants;
    private final Pages pages;

    HoursPages(Hours hours, Participants participants, Pages pages) {
        this.hours = hours;
        this.participants = participants;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> toConfirm(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String after) {
        Page page = pages.page(request, "visit.hours.title");
        return Pages.ok(shown(page, actor, after));
    }

    @Get("/confirmed")
    HttpResponse<?> confirmed(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String after) {
        Page page = pages.page(request, "visit.hours.closed.title");
        String cursor = FormFields.id(after).map(UUID::toString).orElse("");
        Slice<HoursLine> lines = hours.closed(actor.servicepunt().id(), cursor, Slice.ON_A_PAGE);
        return Pages.ok(pages.templates().visitHoursClosed(page, items(page, actor, lines), lines.next()));
    }

    /** Confirms every line that is ticked; one that can't be says why, and the others are confirmed all the same. */
    @Post("/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        Page page = pages.page(request, "visit.hours.title");
        Set<String> refused = new LinkedHashSet<>();
        for (UUID line : FormValues.ids(form, "line")) {
            if (hours.confirm(actor, line) instanceof Outcome.Refused<HoursLine>(Refusal refusal)) {
                refused.add(Problems.sentence(page.m(), refusal));
            }
        }
        return refused.isEmpty()
                ? Pages.goTo("/hours", "hoursConfirmed")
                : Pages.refused(shown(page.with(Notice.error(String.join(" ", refused))), actor, ""));
    }

    @Post("/{line}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, UUID line, @Body Map<String, Object> form) {
        Page page = pages.page(request, "visit.hours.title");
        Presence presence = FormValues.presence(form, "presence");
        Minutes minutes = FormValues.minutes(form, "minutes");
        return switch (hours.correct(actor, line, presence, minutes)) {
            case Outcome.Done<HoursLine>(HoursLine now) ->
                Pages.goTo("/hours", now.before() == null ? "hoursCorrected" : "hoursCorrectionWaits");
            case Outcome.Refused<HoursLine>(Refusal refusal) ->
                Pages.refused(
                        shown(page.with(Notice.error(Problems.sentence(page.m(), refusal))), actor, ""));
        };
    }

    private JteModel shown(Page page, Actor actor, String after) {
        Slice<HoursLine> lines = hours.toConfirm(actor.servicepunt().id(), after, Slice.ON_A_PAGE);
        return pages.templates().visitHours(page, items(page, actor, lines), lines.next());
    }

    private List<HoursItem> items(Page page, Actor actor, Slice<HoursLine> lines) {
        Set<ParticipantId> who = lines.items().stream().map(HoursLine::participant).collect(Collectors.toSet());
        Map<ParticipantId, Participant> people = participants.findAll(who);
        List<HoursItem> items = new ArrayList<>();
        for (HoursLine line : lines.items()) {
            Participant person = people.get(line.participant());
            String by = page
                    .t(line.registeredBy().equals(actor.account()) ? "visit.hours.byYou" : "visit.hours.byOther");
            items.add(HoursItem.of(page, line, person == null ? "–" : person.name(), by));
        }
        return items;
    }
}
