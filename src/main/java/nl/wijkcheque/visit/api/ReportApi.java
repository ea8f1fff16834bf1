package nl.wijkcheque.visit.api;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Languages;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.ExtraChoice;
import nl.wijkcheque.visit.MoreWork;
import nl.wijkcheque.visit.ReportState;
import nl.wijkcheque.visit.Reports;
import nl.wijkcheque.visit.TurnedAway;
import org.jspecify.annotations.Nullable;

/** What crews tell about their visits, for machines. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "visit")
class ReportApi {

    private final Reports reports;
    private final Idempotency idempotency;
    private final Texts texts;

    ReportApi(Reports reports, Idempotency idempotency, Texts texts) {
        this.reports = reports;
        this.idempotency = idempotency;
        this.texts = texts;
    }

    @Post("/visits/{id}/turned-away")
    @Secured({"PARTICIPANT", "FOREMAN", "COORDINATOR"})
    @Operation(summary = "Nobody home, or not let in: nothing is billed, hours count, the booking waits again.")
    Waiting turnedAway(Actor actor, IdempotencyKey key, UUID id, @Body @Valid InVain typed) {
        return RefusedException.valueOf(idempotency.once(key, typed, Waiting.class, () -> reports.turnedAway(
                actor, new VisitId(id), typed.why(), said(typed.note()), new VisitApi.Lines(typed.lines()).all())
                .map(booking -> new Waiting(booking.value()))));
    }

    @Post("/visits/{id}/more-work")
    @Status(HttpStatus.CREATED)
    @Secured({"PARTICIPANT", "FOREMAN", "COORDINATOR"})
    @Operation(summary = "More work than booked: stay (five hours at most), a second booking for the rest, or stop.")
    Decided moreWork(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Extra typed) {
        return RefusedException.valueOf(idempotency.once(key, typed, Decided.class, () -> reports.moreWork(
                actor, new VisitId(id), Minutes.of(typed.extraMinutes()), typed.choice(), said(typed.note()))
                .map(Decided::of)));
    }

    @Post("/visits/{id}/damage")
    @Status(HttpStatus.CREATED)
    @Secured({"PARTICIPANT", "FOREMAN", "COORDINATOR"})
    @Operation(summary = "Tell that something broke.")
    Told damage(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Note typed) {
        return RefusedException.valueOf(idempotency.once(
                key, typed, Told.class, () -> reports.damage(actor, new VisitId(id), typed.note()).map(Told::new)));
    }

    @Get("/visit-reports")
    @Secured({"FOREMAN", "COORDINATOR"})
    @Operation(summary = "What crews told, in a state, latest first.")
    Found list(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue(defaultValue = "OPEN") ReportState state,
            @Nullable @QueryValue UUID after,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Slice.LARGEST_SIZE) int size) {
        Messages messages = texts.in(Languages.of(request));
        Slice<ReportAnswer> found = reports
                .inState(actor, state, after == null ? "" : after.toString(), size)
                .map(report -> ReportAnswer.of(messages, report));
        return new Found(found.items(), found.next());
    }

    @Post("/visit-reports/{id}/settlement")
    @Secured("COORDINATOR")
    @Operation(summary = "Settle what was told, with a note of what was done.")
    Told settle(Actor actor, IdempotencyKey key, UUID id, @Body @Valid Note typed) {
        return RefusedException.valueOf(idempotency.once(
                key, typed, Told.class, () -> reports.settle(actor, id, typed.note()).map(Told::new)));
    }

    private static String said(@Nullable String note) {
        return note == null ? "" : note;
    }

    /** @param lines everyone of the crew, and the minutes that it took; may leave out who was told of before */
    @Serdeable
    record InVain(
            @NotNull TurnedAway why,
            @Nullable @Size(max = 1000) String note,
            @NotNull @Size(max = 20) List<VisitApi.@NotNull @Valid Line> lines) {}

    /** @param extraMinutes how much longer than it lasts by now */
    @Serdeable
    record Extra(
            @NotNull @Min(1) @Max(720) Integer extraMinutes,
            @NotNull ExtraChoice choice,
            @Nullable @Size(max = 1000) String note) {}

    /** In somebody's own words. */
    @Serdeable
    record Note(@NotBlank @Size(max = 1000) String note) {}

    /** The booking that waits again. */
    @Serdeable
    record Waiting(UUID bookingId) {}

    /** What was told or settled. */
    @Serdeable
    record Told(UUID id) {}

    /** A page of reports. */
    @Serdeable
    record Found(List<ReportAnswer> items, @Nullable String next) {}

    /** @param followUpId the booking for the rest */
    @Serdeable
    record Decided(
            UUID reportId, ExtraChoice choice, int lengthMinutes, int billedMinutes, @Nullable UUID followUpId) {

        static Decided of(MoreWork work) {
            BookingId followUp = work.followUp();
            return new Decided(
                    work.report(),
                    work.choice(),
                    work.length().count(),
                    work.billed().count(),
                    followUp == null ? null : followUp.value());
        }
    }
}
