package nl.wijkcheque.planning.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.wijkcheque.planning.ResidentMessage;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.VisitId;

/** What residents have to be told, for machines. */
@Controller("/v1/visits/{id}/message")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "planning")
class MessageApi {

    private final ToTell toTell;

    MessageApi(ToTell toTell) {
        this.toTell = toTell;
    }

    @Get
    @Secured({"COORDINATOR", "FOREMAN"})
    @Operation(
            summary = "What to tell the resident of a visit that was planned, moved, taken back or called off, as long as she does not know. The look is written down.")
    ResidentMessage show(Actor actor, UUID id) {
        return RefusedException.found(toTell.messageOf(actor, new VisitId(id)));
    }
}
