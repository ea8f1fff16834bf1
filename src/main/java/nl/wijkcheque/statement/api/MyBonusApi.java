package nl.wijkcheque.statement.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Year;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.statement.Bonuses;

/** What a participant has earned herself, for machines. */
@Controller("/v1/bonuses/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("PARTICIPANT")
@Tag(name = "statement")
class MyBonusApi {

    private final Bonuses bonuses;

    MyBonusApi(Bonuses bonuses) {
        this.bonuses = bonuses;
    }

    @Get
    @Operation(summary = "Your own bonus of a year, or of as much of it as is over.")
    HourBonusAnswer mine(Actor actor, @QueryValue @Min(2000) @Max(2999) int year) {
        return HourBonusAnswer.of(RefusedException.found(bonuses.own(actor, Year.of(year))));
    }
}
