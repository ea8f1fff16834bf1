package nl.wijkcheque.visit.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.CrewRanking;
import nl.wijkcheque.planning.RankedCrew;
import nl.wijkcheque.planning.ResidentMessage;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Missing;
import nl.wijkcheque.visit.StandIns;
import org.jspecify.annotations.Nullable;

/** What to do about a visit of whose crew somebody does not come, for machines. */
@Controller("/v1/visits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"FOREMAN", "COORDINATOR"})
@Tag(name = "visit")
class StandInApi {

    private final StandIns standIns;
    private final ToTell toTell;
    private final Idempotency idempotency;
    private final Texts texts;

    StandInApi(StandIns standIns, ToTell toTell, Idempotency idempotency, Texts texts) {
        this.standIns = standIns;
        this.toTell = toTell;
        this.idempotency = idempotency;
        this.texts = texts;
    }

    @Get("/replacements")
    @Operation(summary = "Crews that can go instead at the same time, or else on the same day, best first, with why.")
    Ranking crews(HttpRequest<?> request, Actor actor, UUID id) {
        return Ranking.of(
                RefusedException.valueOf(standIns.crews(actor, new VisitId(id))),
                texts.in(Languages.of(request)));
    }

    @Post("/replacement")
    @Operation(summary = "Another crew goes, on the same day; with what to tell the resident.")
    Gone replace(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Chosen typed) {
        List<ParticipantId> crew = typed.crew().stream().map(ParticipantId::new).toList();
        return RefusedException.valueOf(idempotency.once(key, typed, Gone.class, () -> standIns.replace(
                actor, new VisitId(id), typed.start(), crew)
                .map(visit -> new Gone(visit.value(), toTell.messageOf(actor, visit).orElse(null)))));
    }

    @Post("/return")
    @Operation(summary = "Nobody can go: the booking waits again before others; with what to tell the resident.")
    Back sendBack(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Why typed) {
        return RefusedException.valueOf(idempotency.once(key, typed, Back.class, () -> standIns.sendBack(
                actor, new VisitId(id), typed.missing())
                .map(booking -> new Back(
                        booking.value(), toTell.messageOf(actor, new VisitId(id)).orElse(null)))));
    }

    /** @param start in the Netherlands, on a quarter of an hour */
    @Serdeable
    record Chosen(@NotNull LocalTime start, @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> crew) {}

    /** Why the crew is not complete. */
    @Serdeable
    record Why(@NotNull Missing missing) {}

    /**
     * The visit as it is planned now.
     *
     * @param message what to tell the resident; null when it is what she was told before
     */
    @Serdeable
    record Gone(UUID visitId, @Nullable ResidentMessage message) {}

    /**
     * The booking that waits again.
     *
     * @param message what to tell the resident; null when she need not hear it
     */
    @Serdeable
    record Back(UUID bookingId, @Nullable ResidentMessage message) {}

    /** @param almost crews for which few limits are in the way */
    @Serdeable
    record Ranking(List<Option> possible, List<Option> almost) {

        static Ranking of(CrewRanking ranking, Messages messages) {
            return new Ranking(
                    ranking.possible().stream().map(crew -> Option.of(crew, messages)).toList(),
                    ranking.almost().stream().map(crew -> Option.of(crew, messages)).toList());
        }
    }

    /** A crew that can go, or almost. */
    @Serdeable
    record Option(
            Instant startsAt, Instant endsAt, List<Member> crew, long points, List<Argument> reasons,
            List<String> inTheWay) {

        static Option of(RankedCrew crew, Messages messages) {
            return new Option(
                    crew.slot().start(),
                    crew.slot().end(),
                    crew.crew().stream()
                            .map(member -> new Member(member.participant().value(), member.name(), member.part()))
                            .toList(),
                    crew.points(),
                    crew.reasons().stream()
                            .map(reason -> new Argument(
                                    reason.good(), reason.participant(), reason.reason().in(messages)))
                            .toList(),
                    crew.inTheWay().stream().map(limit -> limit.reason().in(messages)).toList());
        }
    }

    /** One of a crew. */
    @Serdeable
    record Member(UUID participantId, String name, CrewPart part) {}

    /** @param participantId whom it is about; null when it is about the visit as a whole */
    @Serdeable
    record Argument(boolean good, @Nullable UUID participantId, String reason) {}
}
