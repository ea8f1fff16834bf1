package nl.wijkcheque.planning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.ResidentMessage;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;

/** What to tell the resident of a visit that was moved or taken back, for as long as somebody may still have to call. */
@Controller("/planning/visits/{id}/message")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COORDINATOR")
final class MessagePages {

    private final Planning planning;
    private final VisitsNow now;
    private final Bookings bookings;
    private final Pages pages;

    MessagePages(Planning planning, VisitsNow now, Bookings bookings, Pages pages) {
        this.planning = planning;
        this.now = now;
        this.bookings = bookings;
        this.pages = pages;
    }

    /** @param proposal from which she comes, and to which she goes back; empty when she comes from elsewhere */
    @Get
    HttpResponse<?> show(
            HttpRequest<?> request, Actor actor, UUID id, @QueryValue(defaultValue = "") String proposal) {
        PlannedVisit visit = now.ever(actor, id);
        // Opened as a file is: there is a name and a phone number in it.
        BookingFile file = RefusedException.found(bookings.open(actor, visit.booking()));
        Optional<ResidentMessage> message = planning.messageOf(actor, visit.id());
        if (message.isEmpty()) {
            return Pages.goTo(now.path(actor, visit), null);
        }
        Page page = pages.page(request, "planning.message.title");
        Optional<UUID> back = FormFields.id(proposal);
        if (back.isPresent()) {
            return shown(page, message.get(), "/week-plans/" + back.get(), "planning.message.proposal");
        }
        return file.line().booking() instanceof Booking.OnWachtlijst
                ? shown(page, message.get(), "/wachtlijst", "planning.message.wachtlijst")
                : shown(page, message.get(), "/planning?week=" + visit.day(), "planning.message.done");
    }

    private HttpResponse<?> shown(Page page, ResidentMessage message, String next, String label) {
        return Pages.ok(pages.templates().planningMessage(page, message, next, page.t(label)));
    }
}
