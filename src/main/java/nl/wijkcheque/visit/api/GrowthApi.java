package nl.wijkcheque.visit.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.visit.Experience;
import nl.wijkcheque.visit.Experiences;
import nl.wijkcheque.visit.Farewell;
import nl.wijkcheque.visit.StepProposal;
import nl.wijkcheque.visit.WeekSpread;

/** Who seems ready for a next step, who will be missed, and how hours are spread, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"FOREMAN", "COORDINATOR", "COACH"})
@Tag(name = "visit")
class GrowthApi {

    private final Experiences experiences;

    GrowthApi(Experiences experiences) {
        this.experiences = experiences;
    }

    @Get("/step-proposals")
    @Operation(summary = "Who seems ready for a next step of induction, with the evidence; a foreman takes it.")
    Steps steps(Actor actor) {
        return new Steps(
                experiences.ready(actor.servicepunt().id()).stream().map(Step::of).toList());
    }

    @Get("/farewells")
    @Operation(summary = "Good helpers who leave soon; for those who plan also which residents will miss them.")
    Leaving leaving(Actor actor) {
        boolean whom = actor.isAny(Role.FOREMAN, Role.COORDINATOR);
        return new Leaving(experiences.leaving(actor.servicepunt().id()).stream()
                .map(farewell -> FarewellAnswer.of(farewell, whom))
                .toList());
    }

    @Get("/hours-spread")
    @Operation(summary = "Registered hours per participant and week.")
    Spread spread(Actor actor, @QueryValue(defaultValue = "8") @Min(1) @Max(53) int weeks) {
        WeekSpread spread = experiences.spread(actor.servicepunt().id(), weeks);
        return new Spread(
                spread.mondays(),
                spread.people().stream()
                        .map(line -> new SpreadLine(
                                line.participant().value(),
                                line.cap().count(),
                                spread.mondays().stream().map(monday -> line.in(monday).count()).toList()))
                        .toList());
    }

    /** By name. */
    @Serdeable
    record Steps(List<Step> items) {}

    /** @param visits of the past year, to that many different residents */
    @Serdeable
    record Step(
            UUID participantId,
            UUID offeringId,
            InductionLevel now,
            InductionLevel next,
            int visits,
            int residents,
            int minutes,
            LocalDate lastVisit,
            List<Companion> companions) {

        static Step of(StepProposal proposal) {
            Experience evidence = proposal.evidence();
            return new Step(
                    proposal.participant().value(),
                    proposal.offering().value(),
                    proposal.now(),
                    proposal.next(),
                    evidence.visits(),
                    evidence.residents(),
                    evidence.minutes().count(),
                    evidence.last(),
                    evidence.companions().stream()
                            .map(each -> new Companion(each.companion().value(), each.visits()))
                            .toList());
        }
    }

    /** With whom she went, and how often. */
    @Serdeable
    record Companion(UUID participantId, int visits) {}

    /** Who leaves first comes first. */
    @Serdeable
    record Leaving(List<FarewellAnswer> items) {}

    /**
     * @param regulars how many residents will miss her
     * @param residentIds who they are; empty for a coach
     */
    @Serdeable
    record FarewellAnswer(UUID participantId, Track track, LocalDate lastDay, int regulars, List<UUID> residentIds) {

        static FarewellAnswer of(Farewell farewell, boolean whom) {
            List<UUID> residents = farewell.residents().stream()
                    .map(regular -> regular.resident().value())
                    .toList();
            return new FarewellAnswer(
                    farewell.participant().value(),
                    farewell.track(),
                    farewell.lastDay(),
                    residents.size(),
                    whom ? residents : List.of());
        }
    }

    /** @param mondays of the weeks, oldest first */
    @Serdeable
    record Spread(List<LocalDate> mondays, List<SpreadLine> items) {}

    /** @param minutes worked, in the order of the weeks */
    @Serdeable
    record SpreadLine(UUID participantId, int weeklyCapMinutes, List<Integer> minutes) {}
}
