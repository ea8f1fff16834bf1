package nl.wijkcheque.planning.web;

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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.planning.CandidateList;
import nl.wijkcheque.planning.CrewCheck;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
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
    private final Idempotency idempotency;
    private final Suggestions suggestions;
    private final Pages pages;

    ChoosePages(
            Planning planning, Bookings bookings, Idempotency idempotency, Suggestions suggestions, Pages pages) {
        this.planning = planning;
        this.bookings = bookings;
        this.idempotency = idempotency;
        this.suggestions = suggestions;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> choose(
            HttpRequest<?> request,
            Actor actor,
            UUID bookingId,
            @QueryValue(defaultValue = "") String day,
            @QueryValue(defaultValue = "") String start) {
        BookingFile file = RefusedException.found(bookings.open(actor, new BookingId(bookingId)));
        Asked asked = day.isEmpty() && start.isEmpty()
                ? suggestions.first(file)
                : new Asked(day, start, Set.of());
        return Pages.ok(shown(request, actor, file, asked, null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> assign(HttpRequest<?> request, Actor actor, UUID bookingId, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        BookingFile file = RefusedException.found(bookings.open(actor, new BookingId(bookingId)));
        Asked asked = new Asked(form.text("day"), form.text("start"), new HashSet<>(form.ids("crew")));
        if (asked.when().isEmpty()) {
            return Pages.refused(shown(request, actor, file, asked, null));
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        Outcome<String> outcome = idempotency.once(key, asked, String.class, () -> planning.assign(
                actor,
                new BookingId(bookingId),
                asked.when().orElseThrow().day(),
                asked.when().orElseThrow().start(),
                form.ids("crew").stream().map(ParticipantId::new).toList())
                .map(visit -> visit.value().toString()));
        return switch (outcome) {
            case Outcome.Done<String>(String visit) ->
                Pages.goTo("/planning?week=" + asked.day(), "planning.assigned");
            case Outcome.Refused<String>(Refusal refusal) ->
                Pages.refused(shown(request, actor, file, asked, refusal));
        };
    }

    private gg.jte.models.runtime.JteModel shown(
            HttpRequest<?> request, Actor actor, BookingFile file, Asked asked, @Nullable Refusal refusal) {
        Page page = pages.page(request, "planning.choose.title");
        Map<String, String> errors = new LinkedHashMap<>();
        CandidateList candidates = null;
        List<String> broken = List.of();
        if (asked.when().isEmpty()) {
            errors.put("start", Problems.sentence(page.m(), Refusal.of(RefusalCode.TIME_INVALID)));
        } else {
            Asked.When when = asked.when().orElseThrow();
            BookingId id = file.line().booking().id();
            switch (planning.candidates(actor, id, When.of(when.day(), when.start()))) {
                case Outcome.Done<CandidateList>(CandidateList list) -> candidates = list;
                case Outcome.Refused<CandidateList>(Refusal why) ->
                    errors.put(why.field().isEmpty() ? "day" : why.field(), Problems.sentence(page.m(), why));
            }
            broken = refusal == null ? List.of() : broken(page, actor, id, asked);
        }
        if (refusal != null && broken.isEmpty() && errors.isEmpty()) {
            page = page.with(Notice.error(Problems.sentence(page.m(), refusal)));
        }
        return pages.templates().planningChoose(page, suggestions.view(page, file, asked, candidates, errors, broken));
    }

    private List<String> broken(Page page, Actor actor, BookingId id, Asked asked) {
        Asked.When when = asked.when().orElseThrow();
        List<ParticipantId> crew = asked.crew().stream().map(ParticipantId::new).toList();
        return planning.check(actor, id, When.of(when.day(), when.start()),
                crew) instanceof Outcome.Done<CrewCheck>(CrewCheck check)
                        ? Cards.broken(page, check)
                        : List.of();
    }
}
