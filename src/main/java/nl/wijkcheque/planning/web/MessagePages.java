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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.ContactResult;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.Untold;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;

/** What to tell the resident of a visit that was planned, moved or taken back, until somebody says that she was told. */
@Controller("/planning/visits/{id}/message")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"COORDINATOR", "FOREMAN"})
final class MessagePages {

    private final ToTell toTell;
    private final UntoldViews views;
    private final VisitsNow now;
    private final Bookings bookings;
    private final Idempotency idempotency;
    private final Pages pages;

    MessagePages(
            ToTell toTell,
            UntoldViews views,
            VisitsNow now,
            Bookings bookings,
            Idempotency idempotency,
            Pages pages) {
        this.toTell = toTell;
        this.views = views;
        this.now = now;
        this.bookings = bookings;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    /** What came of it, as one button each. */
    private enum Contact {
        SPOKEN(ContactWay.PHONE, ContactResult.REACHED),
        LETTER(ContactWay.LETTER, ContactResult.MESSAGE_LEFT),
        NO_ANSWER(ContactWay.PHONE, ContactResult.NO_ANSWER);

        private final ContactWay way;
        private final ContactResult result;

        Contact(ContactWay way, ContactResult result) {
            this.way = way;
            this.result = result;
        }
    }

    /**
     * Where one goes on.
     *
     * @param label its text, as a key
     */
    private record Next(String path, String label) {}

    /**
     * @param proposal from which she comes, and to which she goes back; empty when she comes from elsewhere
     * @param list not empty when she comes from the list of all
     * @param day the day that is chosen there; empty for all
     * @param from how many come before those that she saw there
     * @param today the day that she is arranging; empty when she comes from elsewhere
     * @param missing whose visits of that day she is arranging; empty when it is one visit
     */
    @Get
    HttpResponse<?> show(
            HttpRequest<?> request,
            Actor actor,
            UUID id,
            @QueryValue(defaultValue = "") String proposal,
            @QueryValue(defaultValue = "") String list,
            @QueryValue(defaultValue = "") String day,
            @QueryValue(defaultValue = "") String from,
            @QueryValue(defaultValue = "") String today,
            @QueryValue(defaultValue = "") String missing) {
        PlannedVisit visit = now.ever(actor, id);
        // Opened as a file is: there is a name and a phone number in it.
        RefusedException.found(bookings.open(actor, visit.booking()));
        Optional<Untold> what = toTell.about(actor, visit.id());
        if (what.isEmpty()) {
            return Pages.goTo(now.path(actor, visit), null);
        }
        Page page = pages.page(request, "planning.message.title");
        Map<String, String> hidden = Map.of(
                "proposal", proposal, "list", list, "day", day, "from", from, "today", today, "missing", missing);
        Next next = next(actor, visit, new FormFields(Map.copyOf(hidden)));
        return Pages.ok(pages.templates().planningTell(
                page, views.one(actor, page, what.get(), hidden), next.path(), page.t(next.label())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> contacted(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        PlannedVisit visit = now.ever(actor, id);
        Contact contact = form.one(Contact.class, "contact")
                .orElseThrow(() -> new RefusedException(Refusal.of(RefusalCode.INPUT_MISSING).at("contact")));
        Outcome<String> outcome = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, form.text("key")),
                contact,
                String.class,
                () -> toTell
                        .contacted(actor, visit.id(), form.text("off").equals("yes"), contact.way, contact.result)
                        .map(BookingId::toString));
        if (outcome instanceof Outcome.Refused<String>) {
            return Pages.goInstead(now.path(actor, visit), VisitsNow.NOT_DONE);
        }
        return Pages.goTo(next(actor, visit, form).path(),
                contact == Contact.NO_ANSWER ? "planning.tried" : "planning.told");
    }

    private Next next(Actor actor, PlannedVisit visit, FormFields from) {
        Optional<UUID> proposal = FormFields.id(from.text("proposal"));
        if (proposal.isPresent()) {
            return new Next("/week-plans/" + proposal.get(), "planning.message.proposal");
        }
        if (!from.text("list").isEmpty()) {
            String day = FormFields.day(from.text("day")).map(String::valueOf).orElse("");
            return new Next(UntoldViews.path(day, from.number("from").orElse(0)), "planning.tell.title");
        }
        Optional<LocalDate> today = FormFields.day(from.text("today"));
        if (today.isPresent()) {
            return FormFields.id(from.text("missing"))
                    .map(who -> new Next("/today/missing/" + who + "?day=" + today.get(), "planning.message.next"))
                    .orElseGet(() -> new Next("/today?day=" + today.get(), "planning.message.today"));
        }
        boolean waits = bookings.find(visit.booking()).orElseThrow() instanceof Booking.OnWachtlijst;
        return waits && actor.is(Role.COORDINATOR)
                ? new Next("/wachtlijst", "planning.message.wachtlijst")
                : new Next("/planning?week=" + visit.day(), "planning.message.done");
    }
}
