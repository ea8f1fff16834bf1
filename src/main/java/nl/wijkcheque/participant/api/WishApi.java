package nl.wijkcheque.participant.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What participants would rather do, for machines; it is read in the participant's file. */
@Controller("/v1/participants")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "participant")
class WishApi {

    private final Participants participants;

    WishApi(Participants participants) {
        this.participants = participants;
    }

    @Put("/me/wishes")
    @Secured("PARTICIPANT")
    @Operation(summary = "What you would rather do, and with whom, instead of what it was.")
    WishesBody setOwn(Actor actor, @Body @Valid WishesBody body) {
        ParticipantId self = actor.participant();
        if (self == null) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
        return set(actor, self, body);
    }

    @Put("/{id}/wishes")
    @Secured({"COACH", "FOREMAN", "COORDINATOR"})
    @Operation(summary = "What she would rather do, and with whom, instead of what it was.")
    WishesBody setOf(Actor actor, UUID id, @Body @Valid WishesBody body) {
        return set(actor, new ParticipantId(id), body);
    }

    private WishesBody set(Actor actor, ParticipantId id, WishesBody body) {
        return RefusedException.valueOf(
                participants.setWishes(actor, id, body.wishes()).map(WishesBody::of));
    }
}
