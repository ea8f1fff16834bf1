package nl.wijkcheque.planning.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.CrewRanking;
import nl.wijkcheque.planning.CrewSearch;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.RankedCrew;
import nl.wijkcheque.planning.ResidentMessage;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** The best crews for a booking, and moving a visit to another time or other people, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "planning")
class CrewApi {

    private final Planning planning;
    private final ToTell toTell;
    private final Sentences sentences;
    private final Idempotency idempotency;

    CrewApi(Planning planning, ToTell toTell, Sentences sentences, Idempotency idempotency) {
        this.planning = planning;
        this.toTell = toTell;
        this.sentences = sentences;
        this.idempotency = idempotency;
    }

    @Get("/bookings/{id}/crews")
    @Secured({"COORDINATOR", "FOREMAN"})
    @Operation(
            summary = "Crews for a booking, best first: as soon as possible, on a day, or at a time; and who almost can.")
    Crews crews(
            HttpRequest<?> request,
            Actor actor,
            UUID id,
            @Nullable @QueryValue LocalDate day,
            @Nullable @QueryValue LocalTime start,
            @QueryValue(defaultValue = "false") boolean agreedWithResident) {
        CrewSearch search = new CrewSearch(day, day == null ? null : start, agreedWithResident);
        CrewRanking ranking = RefusedException.valueOf(planning.crews(actor, new BookingId(id), search));
        return new Crews(
                ranking.from(),
                ranking.until(),
                ranking.possible().stream().map(one -> answer(request, one)).toList(),
                ranking.almost().stream().map(one -> answer(request, one)).toList());
    }

    @Post("/visits/{id}/moves")
    @Status(HttpStatus.CREATED)
    @Secured("COORDINATOR")
    @Operation(
            summary = "Move a visit to another time or other people, or change nothing; with what to tell the resident.")
    Moved move(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Move typed) {
        When when = new When(typed.day(), typed.start(), Boolean.TRUE.equals(typed.agreedWithResident()));
        List<UUID> others = typed.crew();
        List<ParticipantId> crew = others == null ? List.of() : others.stream().map(ParticipantId::new).toList();
        return RefusedException.valueOf(idempotency.once(key, typed, Moved.class, () -> (others == null
                ? planning.move(actor, new VisitId(id), when)
                : planning.move(actor, new VisitId(id), when, crew))
                .map(moved -> new Moved(moved.value(), toTell.messageOf(actor, moved).orElse(null)))));
    }

    private CrewAnswer answer(HttpRequest<?> request, RankedCrew one) {
        return new CrewAnswer(
                one.slot().start(),
                one.slot().end(),
                one.crew().stream()
                        .map(member -> new Member(member.participant().value(), member.name(), member.part()))
                        .toList(),
                one.points(),
                one.reasons().stream()
                        .map(why -> new Why(why.good(), why.participant(), sentences.of(request, why.reason()),
                                why.points()))
                        .toList(),
                one.inTheWay().stream()
                        .map(limit -> new InTheWay(limit.limit(), sentences.of(request, limit.reason())))
                        .toList());
    }

    /** What was found, in those days. */
    @Serdeable
    record Crews(LocalDate from, LocalDate until, List<CrewAnswer> possible, List<CrewAnswer> almost) {}

    /** @param points what a plan would cost more; the lowest is best */
    @Serdeable
    record CrewAnswer(
            Instant startsAt,
            Instant endsAt,
            List<Member> crew,
            long points,
            List<Why> reasons,
            List<InTheWay> inTheWay) {}

    /** One of a crew. */
    @Serdeable
    record Member(UUID participantId, String name, CrewPart part) {}

    /** @param participantId null when it is about the visit as a whole */
    @Serdeable
    record Why(boolean good, @Nullable UUID participantId, String reason, long points) {}

    /** A limit that is broken. */
    @Serdeable
    record InTheWay(String limit, String reason) {}

    /**
     * @param crew the same people when left out
     * @param agreedWithResident whether she agreed to that time, whatever she asked for before; not when left out
     */
    @Serdeable
    record Move(
            @NotNull LocalDate day,
            @NotNull LocalTime start,
            @Nullable @Size(min = 1, max = 20) List<@NotNull UUID> crew,
            @Nullable Boolean agreedWithResident) {}

    /**
     * The visit that came instead.
     *
     * @param message what to tell the resident; null when it is what she was told before
     */
    @Serdeable
    record Moved(UUID id, @Nullable ResidentMessage message) {}
}
