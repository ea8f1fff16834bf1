package nl.wijkcheque.booking.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A resident asks for help, one question per page. Her answers travel along in the pages, so going back loses nothing, and
 * nothing is stored until she sends it.
 */
@Controller("/book")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("RESIDENT")
final class BookPages {

    private final Bookings bookings;
    private final BookViews views;
    private final Idempotency idempotency;
    private final Pages pages;

    BookPages(Bookings bookings, BookViews views, Idempotency idempotency, Pages pages) {
        this.bookings = bookings;
        this.views = views;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> begin(HttpRequest<?> request) {
        return show(request, BookStep.WHAT, Draft.ofQuery(request.getParameters()), Map.of(), null);
    }

    @Get("/{step}")
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, @PathVariable String step) {
        return askOrRepeat(request, actor, stepOf(step), Draft.ofQuery(request.getParameters()));
    }

    @Post("/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> askWithNote(
            HttpRequest<?> request, Actor actor, @PathVariable String step, @Body Map<String, Object> form) {
        return askOrRepeat(request, actor, stepOf(step), Draft.ofForm(form));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        Draft draft = Draft.ofForm(form);
        String key = Draft.valuesOf(form.get("key")).stream().findFirst().orElse("");
        if (!draft.unreadable().isEmpty()) {
            return askOrRepeat(request, actor, BookStep.CHECK, draft);
        }
        NewBooking asked = draft.toNewBooking(own(actor));
        Outcome<String> made = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, key),
                asked,
                String.class,
                () -> bookings.request(actor, asked).map(ids -> ids.getFirst().toString()));
        return switch (made) {
            case Outcome.Done<String> _ -> Pages.goTo(
                    "/my-bookings",
                    asked.additionality() == Additionality.ADDITIONAL ? "bookingWaiting" : "bookingToJudge");
            case Outcome.Refused<String>(Refusal refusal) -> repeat(request, draft, refusal, key);
        };
    }

    /** The page that was asked for, unless an earlier answer is missing or can't be: then that question again. */
    private HttpResponse<?> askOrRepeat(HttpRequest<?> request, Actor actor, BookStep step, Draft draft) {
        List<String> early = before(step, draft.unreadable());
        if (!early.isEmpty()) {
            Page page = pages.page(request, "booking.book.title");
            BookStep first = BookStep.asking(early.getFirst());
            List<String> ofFirst = early.stream().filter(first.fields()::contains).toList();
            return show(request, first, draft, FormErrors.missing(page.m(), ofFirst), null);
        }
        Offering offering = views.chosen(draft).orElse(null);
        if (step != BookStep.WHAT && offering == null) {
            return repeat(request, draft, Refusal.of(RefusalCode.NOT_FOUND).at("offeringId"), null);
        }
        if (step == BookStep.NOTE || step == BookStep.CHECK) {
            List<Refusal> problems = bookings.problems(actor, draft.toNewBooking(own(actor))).stream()
                    .filter(problem -> BookStep.asking(problem.field()).compareTo(step) < 0)
                    .toList();
            if (!problems.isEmpty()) {
                return repeat(request, draft, problems.getFirst(), null);
            }
        }
        return show(request, BookStep.asked(offering).contains(step) ? step : step.next(offering), draft, Map.of(),
                null);
    }

    private HttpResponse<?> repeat(
            HttpRequest<?> request, Draft draft, Refusal refusal, @Nullable String key) {
        Page page = pages.page(request, "booking.book.title");
        BookStep step = BookStep.asking(refusal.field());
        if (step == BookStep.CHECK) {
            Page told = page.with(Notice.error(Problems.sentence(page.m(), refusal)));
            return Pages.refused(pages.templates().bookingBook(told, views.view(told, step, draft, Map.of(), key)));
        }
        return show(request, step, draft, FormErrors.of(page.m(), List.of(refusal)), key);
    }

    private HttpResponse<?> show(
            HttpRequest<?> request,
            BookStep step,
            Draft draft,
            Map<String, String> errors,
            @Nullable String key) {
        Page page = pages.page(request, "booking.book.title");
        var model = pages.templates().bookingBook(page, views.view(page, step, draft, errors, key));
        return errors.isEmpty() ? Pages.ok(model) : Pages.refused(model);
    }

    private static List<String> before(BookStep step, List<String> fields) {
        return fields.stream()
                .filter(field -> BookStep.asking(field).compareTo(step) < 0)
                .toList();
    }

    private static BookStep stepOf(String path) {
        return RefusedException.found(BookStep.of(path));
    }

    private static ResidentId own(Actor actor) {
        ResidentId own = actor.resident();
        if (own == null) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
        return own;
    }
}
