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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.visit.Hours;
import nl.wijkcheque.visit.HoursLine;
import nl.wijkcheque.visit.Presence;
import org.jspecify.annotations.Nullable;

/** Hours that one person registered and another confirms. */
@Controller("/hours")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"FOREMAN", "COORDINATOR"})
final class HoursPages {

    private final Hours hours;
    private final Participants participants;
    private final Idempotency idempotency;
    private final Pages pages;

    HoursPages(Hours hours, Participants participants, Idempotency idempotency, Pages pages) {
        this.hours = hours;
        this.participants = participants;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> toConfirm(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String after) {
        HoursList list = new HoursList(false, "", after);
        return Pages.ok(shown(pages.page(request, list.titleKey()), actor, list, UnaryOperator.identity()));
    }

    @Get("/confirmed")
    HttpResponse<?> confirmed(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue(defaultValue = "") String day,
            @QueryValue(defaultValue = "") String after) {
        HoursList list = new HoursList(true, day, after);
        return Pages.ok(shown(pages.page(request, list.titleKey()), actor, list, UnaryOperator.identity()));
    }

    /** Confirms every line that is ticked; one that can't be says why, and the others are confirmed all the same. */
    @Post("/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> form) {
        List<UUID> ticked = form == null ? List.of() : FormValues.ids(form, "line");
        if (ticked.isEmpty()) {
            return Pages.goInstead("/hours", "visit.hours.noneTicked");
        }
        Set<Refusal> refused = new LinkedHashSet<>();
        for (UUID line : ticked) {
            if (hours.confirm(actor, line) instanceof Outcome.Refused<HoursLine>(Refusal refusal)) {
                refused.add(refusal);
            }
        }
        return refused.isEmpty()
                ? Pages.goTo("/hours", "hoursConfirmed")
                : again(request, actor, new HoursList(false, "", ""), refused, UnaryOperator.identity());
    }

    @Post("/{line}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, UUID line, @Body Map<String, Object> form) {
        Presence presence = FormValues.presence(form, "presence");
        Minutes minutes = FormValues.minutes(form, "minutes");
        Outcome<Boolean> waits = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, FormValues.text(form, "key")),
                presence + " " + minutes,
                Boolean.class,
                () -> hours.correct(actor, line, presence, minutes).map(now -> now.before() != null));
        return switch (waits) {
            case Outcome.Done<Boolean>(Boolean later) ->
                Pages.goTo("/hours", later ? "hoursCorrectionWaits" : "hoursCorrected");
            case Outcome.Refused<Boolean>(Refusal refusal) ->
                again(
                        request,
                        actor,
                        HoursList.of(form),
                        Set.of(refusal),
                        item -> item.id().equals(line.toString()) ? item.typed(presence, minutes) : item);
        };
    }

    /** The page it came from, which says why it was not done. */
    private HttpResponse<?> again(
            HttpRequest<?> request,
            Actor actor,
            HoursList list,
            Collection<Refusal> refused,
            UnaryOperator<HoursItem> filledIn) {
        Page page = pages.page(request, list.titleKey());
        String why = refused.stream()
                .map(refusal -> Problems.sentence(page.m(), refusal))
                .distinct()
                .collect(Collectors.joining(" "));
        return Pages.refused(shown(page.with(Notice.error(why)), actor, list, filledIn));
    }

    private JteModel shown(Page page, Actor actor, HoursList list, UnaryOperator<HoursItem> filledIn) {
        ServicepuntId here = actor.servicepunt().id();
        Slice<HoursLine> lines = list.closed()
                ? hours.closed(here, list.chosenDay(), list.after(), Slice.ON_A_PAGE)
                : hours.toConfirm(here, list.after(), Slice.ON_A_PAGE);
        List<HoursItem> items = items(page, actor, lines);
        items.replaceAll(filledIn);
        return list.closed()
                ? pages.templates().visitHoursClosed(page, list, items, list.next(lines.next()))
                : pages.templates().visitHours(page, list, items, list.next(lines.next()));
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
