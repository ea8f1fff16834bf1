package nl.wijkcheque.planning.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.planning.PlaceCheck;
import nl.wijkcheque.planning.PlaceChecks;
import nl.wijkcheque.planning.PlaceFinding;
import nl.wijkcheque.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Whether every open booking is in exactly one place. Looking changes nothing: asking twice is looking twice. */
@Controller("/v1/place-checks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "planning")
class PlaceCheckApi {

    private static final int SHOWN = 30;

    private final PlaceChecks checks;

    PlaceCheckApi(PlaceChecks checks) {
        this.checks = checks;
    }

    @Get
    @Secured({"ADMIN", "COORDINATOR"})
    @Operation(summary = "The last looks, newest first; only the newest with what it found.")
    Listed latest(Actor actor) {
        return new Listed(checks.latest(actor.servicepunt().id(), SHOWN).stream()
                .map(CheckJson::of)
                .toList());
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured({"ADMIN", "COORDINATOR"})
    @Operation(summary = "Look now whether every open booking of the servicepunt is in exactly one place.")
    CheckJson look(Actor actor) {
        return CheckJson.of(checks.look(actor.servicepunt().id()));
    }

    /** Newest first. */
    @Serdeable
    record Listed(List<CheckJson> items) {}

    /** @param found how many are not in one place */
    @Serdeable
    record CheckJson(String at, int bookings, int visits, int found, List<FindingJson> findings) {

        static CheckJson of(PlaceCheck check) {
            return new CheckJson(
                    check.at().toString(),
                    check.bookings(),
                    check.visits(),
                    check.found(),
                    check.findings().stream().map(FindingJson::of).toList());
        }
    }

    /** One booking that is in no place, or in two. */
    @Serdeable
    record FindingJson(PlaceFinding.Kind kind, UUID bookingId, @Nullable UUID visitId) {

        static FindingJson of(PlaceFinding finding) {
            return new FindingJson(
                    finding.kind(),
                    finding.booking().value(),
                    finding.visit() == null ? null : finding.visit().value());
        }
    }
}
