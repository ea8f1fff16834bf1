package nl.wijkcheque.statement.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.statement.Target;
import nl.wijkcheque.statement.WorkStatements;

/** The targets that were set, for machines. */
@Controller("/v1/targets")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "statement")
class TargetApi {

    private final WorkStatements work;

    TargetApi(WorkStatements work) {
        this.work = work;
    }

    @Get
    @Secured({"COORDINATOR", "CONTROLLER", "ADMIN"})
    @Operation(summary = "All targets of your servicepunt, also for a period to come.")
    TargetList list(Actor actor) {
        return new TargetList(work.allTargets(actor).stream().map(SetTarget::of).toList());
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Secured({"COORDINATOR", "CONTROLLER"})
    @Operation(summary = "It was set by mistake.")
    void remove(Actor actor, UUID id) {
        RefusedException.valueOf(work.removeTarget(actor, id));
    }

    /** The latest first. */
    @Serdeable
    record TargetList(List<SetTarget> items) {}

    /** How many are meant to be done in a period. */
    @Serdeable
    record SetTarget(UUID id, OfferingKind kind, LocalDate from, LocalDate until, int number) {

        static SetTarget of(Target target) {
            return new SetTarget(
                    target.id(), target.kind(), target.days().from(), target.days().until(), target.number());
        }
    }
}
