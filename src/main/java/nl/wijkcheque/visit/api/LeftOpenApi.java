package nl.wijkcheque.visit.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.visit.VisitLine;
import nl.wijkcheque.visit.VisitState;
import nl.wijkcheque.visit.Visits;

/** Visits of earlier days that nobody started or finished, for machines. */
@Controller("/v1/visits/left-open")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "visit")
class LeftOpenApi {

    private static final int ALL = Integer.MAX_VALUE;

    private final Visits visits;

    LeftOpenApi(Visits visits) {
        this.visits = visits;
    }

    @Get
    @Secured({"FOREMAN", "COORDINATOR"})
    @Operation(summary = "Visits of earlier days that nobody started or finished, the oldest first.")
    LeftOpen list(HttpRequest<?> request, Actor actor) {
        Locale language = Languages.of(request);
        return new LeftOpen(visits.leftOpen(actor, ALL).stream()
                .map(line -> OpenVisit.of(line, language))
                .toList());
    }

    /** In order of time. */
    @Serdeable
    record LeftOpen(List<OpenVisit> items) {}

    /**
     * One of them.
     *
     * @param day in the Netherlands
     * @param state PLANNED when it was not started, UNDER_WAY when it was not finished
     * @param crew their names
     */
    @Serdeable
    record OpenVisit(
            UUID visitId,
            UUID bookingId,
            LocalDate day,
            Instant startsAt,
            Instant endsAt,
            VisitState state,
            String resident,
            String what,
            List<String> crew) {

        static OpenVisit of(VisitLine line, Locale language) {
            return new OpenVisit(
                    line.visit().id().value(),
                    line.visit().booking().value(),
                    line.visit().day(),
                    line.visit().slot().start(),
                    line.visit().slot().end(),
                    line.state(),
                    line.resident(),
                    line.what().in(language),
                    line.visit().crew().stream().map(CrewMember::name).toList());
        }
    }
}
