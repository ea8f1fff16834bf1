package nl.wijkcheque.planning.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.planning.ResidentMessage;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.Untold;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.VisitId;

/** What residents have to be told, for machines. */
@Controller("/v1/visits/{id}/message")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "planning")
class MessageApi {

    private final ToTell toTell;
    private final Bookings bookings;

    MessageApi(ToTell toTell, Bookings bookings) {
        this.toTell = toTell;
        this.bookings = bookings;
    }

    @Get
    @Secured({"COORDINATOR", "FOREMAN"})
    @Operation(
            summary = "What to tell the resident of a visit that was planned, moved or taken back, as long as she does not know.")
    ResidentMessage show(Actor actor, UUID id) {
        Untold what = RefusedException.found(toTell.about(actor, new VisitId(id)));
        // Opened as a file is: there is a name and a phone number in it.
        RefusedException.found(bookings.open(actor, what.booking()));
        return toTell.words(actor, what);
    }
}
