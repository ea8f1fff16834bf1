package nl.wijkcheque.ledger.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import nl.wijkcheque.ledger.Occasion;
import nl.wijkcheque.ledger.Verifications;
import nl.wijkcheque.shared.Actor;

/** Looking through the ledger, for machines. It changes nothing in the ledger: asking twice is looking twice. */
@Controller("/v1/ledger/verifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "ledger")
class VerificationApi {

    private final Verifications verifications;

    VerificationApi(Verifications verifications) {
        this.verifications = verifications;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Secured("ADMIN")
    @Operation(
            summary = "Look through the whole ledger: seals, transfers, accounts; about twenty seconds per million transfers.")
    VerificationAnswer verify(Actor actor) {
        return VerificationAnswer.of(verifications.verify(Occasion.ASKED, actor));
    }

    @Get
    @Secured({"ADMIN", "CONTROLLER"})
    @Operation(summary = "The last verifications, newest first.")
    List<VerificationAnswer> latest(@QueryValue(defaultValue = "10") @Min(1) @Max(100) int size) {
        return verifications.latest(size).stream().map(VerificationAnswer::of).toList();
    }
}
