package nl.wijkcheque.planning.web;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.planning.CandidateList;
import nl.wijkcheque.planning.CrewCheck;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Putting a crew for a booking together by hand, person by person. */
@Controller("/planning/{bookingId}/people")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COORDINATOR")
final class ChoosePages {

    private final Planning planning;
    private final Bookings bookings;
    private final CrewChoices choices;
    private final Suggestions suggestions;
    private final Pages pages;

    ChoosePages(
            Planning planning, Bookings bookings, CrewChoices choices, Suggestions suggestions, Pages pages) {
        this.planning = planning;
        this.bookings = bookings;
        this.choices = choices;
        this.suggestions = suggestions;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> choose(
            HttpRequest<?> request,
            Actor actor,
            UUID bookingId,
            @QueryValue(defaultValue = "") String day,
            @QueryValue(defaultValue = "") String start,
            @QueryValue(defaultValue = "") String agreed) {
        BookingFile file = RefusedException.found(bookings.open(actor, new BookingId(bookingId)));
        PlannedVisit visit = file.line().booking() instanceof Booking.Planned planned
                ? planning.visit(planned.visit()).orElse(null)
                : null;
        Asked first = suggestions.first(file, visit);
        Asked asked = day.isEmpty() && start.isEmpty()
                ? first
                : new Asked(first.visit(), day, start, agreed.equals("yes"), first.crew());
        return Pages.ok(shown(request, actor, file, asked, null));
    }

    /** Plans what waits; moves what has a visit. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(HttpRequest<?> request, Actor actor, UUID bookingId, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        BookingFile file = RefusedException.found(bookings.open(actor, new BookingId(bookingId)));
        Asked asked = Asked.read(form);
        // Who sent a page on which the visit stood otherwise can send the next one.
        UUID stands = file.line().booking() instanceof Booking.Planned planned ? planned.visit().value() : null;
        return choices.take(request, actor, file.line().booking().id(), asked, form.text("key"),
                why -> Pages.refused(shown(request, actor, file, asked.about(stands), why)));
    }

    private JteModel shown(
            HttpRequest<?> request, Actor actor, BookingFile file, Asked asked, @Nullable Refusal refusal) {
        Page page = pages.page(request, asked.visit() == null ? "planning.choose.title" : "planning.crews.move");
        Map<String, String> errors = new LinkedHashMap<>();
        CandidateList candidates = null;
        List<String> broken = List.of();
        Optional<When> when = asked.when();
        if (when.isEmpty()) {
            errors.put("start", Problems.sentence(page.m(), Refusal.of(RefusalCode.TIME_INVALID)));
        } else {
            BookingId id = file.line().booking().id();
            switch (planning.candidates(actor, id, when.get())) {
                case Outcome.Done<CandidateList>(CandidateList list) -> candidates = list;
                case Outcome.Refused<CandidateList>(Refusal why) ->
                    errors.put(why.field().isEmpty() ? "day" : why.field(), Problems.sentence(page.m(), why));
            }
            broken = refusal == null ? List.of() : broken(page, actor, id, when.get(), asked);
        }
        if (refusal != null && broken.isEmpty() && errors.isEmpty()) {
            page = page.with(Notice.error(Problems.sentence(page.m(), refusal)));
        }
        return pages.templates().planningChoose(page, suggestions.view(page, file, asked, candidates, errors, broken));
    }

    private List<String> broken(Page page, Actor actor, BookingId id, When when, Asked asked) {
        return planning.check(actor, id, when, asked.people()) instanceof Outcome.Done<CrewCheck>(CrewCheck check)
                ? Cards.broken(page, check)
                : List.of();
    }
}
