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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.planning.Candidate;
import nl.wijkcheque.planning.CandidateList;
import nl.wijkcheque.planning.CrewCheck;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.LimitCheck;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Who can go, and why or why not, for machines. */
@Controller("/v1/bookings/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "planning")
class CandidateApi {

    private final Planning planning;
    private final Sentences sentences;

    CandidateApi(Planning planning, Sentences sentences) {
        this.planning = planning;
        this.sentences = sentences;
    }

    @Get("/candidates")
    @Secured({"COORDINATOR", "FOREMAN"})
    @Operation(summary = "Everyone who might go at that time, possible ones first, with every limit and why.")
    Candidates candidates(
            HttpRequest<?> request,
            Actor actor,
            UUID id,
            @QueryValue LocalDate day,
            @QueryValue LocalTime start,
            @QueryValue(defaultValue = "false") boolean agreedWithResident,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        CandidateList all = RefusedException.valueOf(
                planning.candidates(actor, new BookingId(id), new When(day, start, agreedWithResident)));
        Slice<Candidate> part = Parts.of(all.candidates(), after, size, candidate -> candidate.participant().value());
        return new Candidates(
                all.slot().start(),
                all.slot().end(),
                all.crewMin(),
                all.crewMax(),
                part.items().stream().map(one -> answer(request, one)).toList(),
                part.next());
    }

    @Get("/crew-check")
    @Secured({"COORDINATOR", "FOREMAN"})
    @Operation(summary = "Every limit for one crew, those of each person and those of the crew, and why.")
    CrewAnswer check(
            HttpRequest<?> request,
            Actor actor,
            UUID id,
            @QueryValue LocalDate day,
            @QueryValue LocalTime start,
            @QueryValue(defaultValue = "false") boolean agreedWithResident,
            @QueryValue @Size(min = 1, max = 20) List<UUID> crew) {
        CrewCheck check = RefusedException.valueOf(planning.check(
                actor,
                new BookingId(id),
                new When(day, start, agreedWithResident),
                crew.stream().map(ParticipantId::new).toList()));
        return new CrewAnswer(
                check.possible(),
                check.crew().stream()
                        .map(member -> new Member(member.participant().value(), member.name(), member.part()))
                        .toList(),
                check.limits().stream().map(limit -> answer(request, limit)).toList());
    }

    private CandidateAnswer answer(HttpRequest<?> request, Candidate one) {
        return new CandidateAnswer(
                one.participant().value(),
                one.name(),
                one.possible(),
                one.part(),
                one.visitedBefore(),
                one.preferred(),
                one.plannedThisWeek().count(),
                one.limits().stream().map(limit -> answer(request, limit)).toList());
    }

    private LimitAnswer answer(HttpRequest<?> request, LimitCheck limit) {
        ParticipantId about = limit.participant();
        return new LimitAnswer(
                limit.limit(),
                about == null ? null : about.value(),
                limit.passed(),
                sentences.of(request, limit.reason()));
    }

    /** A page of candidates for one visit. */
    @Serdeable
    record Candidates(
            Instant startsAt,
            Instant endsAt,
            int crewMin,
            int crewMax,
            List<CandidateAnswer> items,
            @Nullable String next) {}

    /** @param plannedThisWeekMinutes Monday to Sunday, without this visit */
    @Serdeable
    record CandidateAnswer(
            UUID participantId,
            String name,
            boolean possible,
            CrewPart part,
            boolean visitedBefore,
            boolean preferred,
            int plannedThisWeekMinutes,
            List<LimitAnswer> limits) {}

    /** @param participantId null when it is about the whole crew */
    @Serdeable
    record LimitAnswer(String limit, @Nullable UUID participantId, boolean passed, String reason) {}

    /** A crew that might go. */
    @Serdeable
    record CrewAnswer(boolean possible, List<Member> crew, List<LimitAnswer> limits) {}

    /** One of a crew. */
    @Serdeable
    record Member(UUID participantId, String name, CrewPart part) {}
}
