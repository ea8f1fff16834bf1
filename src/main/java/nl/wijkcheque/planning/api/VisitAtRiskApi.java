package nl.wijkcheque.planning.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.planning.LimitCheck;
import nl.wijkcheque.planning.VisitAtRisk;
import nl.wijkcheque.planning.VisitsAtRisk;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Visits that can't go on as they were planned, for machines. */
@Controller("/v1/visits/at-risk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "planning")
class VisitAtRiskApi {

    /** Further ahead nobody plans. */
    private static final int MOST_DAYS = 28;

    private final VisitsAtRisk visits;
    private final Sentences sentences;

    VisitAtRiskApi(VisitsAtRisk visits, Sentences sentences) {
        this.visits = visits;
        this.sentences = sentences;
    }

    @Get
    @Secured({"COORDINATOR", "FOREMAN"})
    @Operation(
            summary = "Visits from day to until that stand and would not be planned so now, and why: somebody is away, say.")
    AtRisk list(HttpRequest<?> request, Actor actor, @QueryValue LocalDate day, @Nullable @QueryValue LocalDate until) {
        LocalDate last = until == null ? day : until;
        if (last.isBefore(day) || ChronoUnit.DAYS.between(day, last) >= MOST_DAYS) {
            throw new RefusedException(Refusal.of(RefusalCode.PERIOD_INVALID).at("until"));
        }
        return new AtRisk(visits.of(actor.servicepunt().id(), new Period(day, last)).stream()
                .map(one -> answer(request, one))
                .toList());
    }

    private AtRiskAnswer answer(HttpRequest<?> request, VisitAtRisk one) {
        return new AtRiskAnswer(
                VisitAnswer.of(one.visit()),
                one.inTheWay().stream().map(limit -> answer(request, limit)).toList());
    }

    private InTheWay answer(HttpRequest<?> request, LimitCheck limit) {
        ParticipantId about = limit.participant();
        return new InTheWay(
                limit.limit(), about == null ? null : about.value(), sentences.of(request, limit.reason()));
    }

    /** In order of time. */
    @Serdeable
    record AtRisk(List<AtRiskAnswer> items) {}

    /** A visit, and what does not hold any more. */
    @Serdeable
    record AtRiskAnswer(VisitAnswer visit, List<InTheWay> inTheWay) {}

    /** @param participantId null when it is about the whole crew */
    @Serdeable
    record InTheWay(String limit, @Nullable UUID participantId, String reason) {}
}
