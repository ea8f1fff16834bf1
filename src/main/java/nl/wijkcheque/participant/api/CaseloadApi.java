package nl.wijkcheque.participant.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.participant.Caseload;
import nl.wijkcheque.participant.Caseloads;
import nl.wijkcheque.participant.Due;
import nl.wijkcheque.participant.DueKind;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/** What a coach has under her care, for machines. */
@Controller("/v1/caseloads/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COACH")
@Tag(name = "participant")
class CaseloadApi {

    private final Caseloads caseloads;

    CaseloadApi(Caseloads caseloads) {
        this.caseloads = caseloads;
    }

    @Get
    @Operation(summary = "How many participants you coach, against how many is usual, and what comes due.")
    CaseloadAnswer mine(Actor actor) {
        Caseload caseload = caseloads.of(actor);
        return new CaseloadAnswer(
                caseload.people().size(),
                caseload.least(),
                caseload.most(),
                caseload.dues().stream().map(DueAnswer::of).toList());
    }

    /** Soonest first. */
    @Serdeable
    record CaseloadAnswer(int participants, int usualLeast, int usualMost, List<DueAnswer> dues) {}

    /** @param number counts those of one kind in one placement, from 1 */
    @Serdeable
    record DueAnswer(UUID participantId, DueKind kind, int number, LocalDate on, @Nullable UUID placementId) {

        static DueAnswer of(Due due) {
            PlacementId placement = due.placement();
            return new DueAnswer(
                    due.participant().value(),
                    due.kind(),
                    due.number(),
                    due.on(),
                    placement == null ? null : placement.value());
        }
    }
}
