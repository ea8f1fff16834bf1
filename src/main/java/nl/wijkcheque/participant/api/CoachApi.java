package nl.wijkcheque.participant.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.participant.Coaches;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;

/** Who coaches whom, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"COACH", "ADMIN"})
@Tag(name = "participant")
class CoachApi {

    private final Coaches coaches;

    CoachApi(Coaches coaches) {
        this.coaches = coaches;
    }

    @Get("/coaches")
    @Operation(summary = "Who may coach at your servicepunt, and the participants whose coach can't log in any more.")
    CoachList list(Actor actor) {
        return new CoachList(
                coaches.at(actor.servicepunt().id()).stream()
                        .map(coach -> new Coach(coach.id().value(), coach.name()))
                        .toList(),
                coaches.without(actor).stream().map(Coached::of).toList());
    }

    @Put("/participants/{id}/coach")
    @Operation(summary = "Another coach for a participant: an open account that is COACH at her servicepunt.")
    Coached set(Actor actor, UUID id, @Body @Valid NewCoach coach) {
        return RefusedException.valueOf(coaches
                .set(actor, new ParticipantId(id), new AccountId(coach.coachId()))
                .map(Coached::of));
    }

    /** @param without at most 200, by surname */
    @Serdeable
    record CoachList(List<Coach> items, List<Coached> without) {}

    /** Who may coach. */
    @Serdeable
    record Coach(UUID id, String name) {}

    /** Who is coached by whom. */
    @Serdeable
    record Coached(UUID participantId, String name, UUID coachId) {

        static Coached of(Participant participant) {
            return new Coached(
                    participant.id().value(), participant.name(), participant.coach().value());
        }
    }

    /** @param coachId an account that is COACH */
    @Serdeable
    record NewCoach(@NotNull UUID coachId) {}
}
