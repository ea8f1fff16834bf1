package nl.wijkcheque.booking.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.CancelExtent;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.booking.Series;
import nl.wijkcheque.booking.SeriesEnd;
import nl.wijkcheque.booking.SeriesWeek;
import nl.wijkcheque.booking.StoppedSeries;
import nl.wijkcheque.booking.WeeklySeries;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Holiday;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Diensten every week. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "booking")
class SeriesApi {

    private final Series series;
    private final StoppedSeries stopped;
    private final Idempotency idempotency;

    SeriesApi(Series series, StoppedSeries stopped, Idempotency idempotency) {
        this.series = series;
        this.stopped = stopped;
        this.idempotency = idempotency;
    }

    @Get("/series/{id}")
    @Secured({"CLERK", "COORDINATOR", "RESIDENT"})
    @Operation(summary = "A series with its weeks: as wished, moved or left out because of a holiday.")
    SeriesAnswer one(Actor actor, @PathVariable UUID id) {
        return SeriesAnswer.of(
                RefusedException.found(series.find(actor, id)),
                series.bookings(actor, id).stream()
                        .map(booking -> new WeekBooking(
                                Objects.requireNonNull(booking.details().series()).week(),
                                booking.id().value(),
                                booking.state()))
                        .toList());
    }

    @Post("/series/{id}/end")
    @Secured({"CLERK", "COORDINATOR", "RESIDENT"})
    @Operation(summary = "End a series: what is wished after the last day is called off.")
    Ended end(Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid EndInput input) {
        return RefusedException.valueOf(idempotency.once(
                key, input, Ended.class,
                () -> series.end(
                        actor,
                        id,
                        input.lastDay(),
                        SeriesEnd.of(Objects.requireNonNullElse(input.reason(), CancelledBy.RESIDENT)))
                        .map(Ended::new)));
    }

    @Post("/series/{id}/resumption")
    @Secured("COORDINATOR")
    @Operation(summary = "Ask the weeks that are left anew: it ended with a placement that turned out to go on.")
    Resumed resume(Actor actor, IdempotencyKey key, @PathVariable UUID id) {
        return RefusedException.valueOf(idempotency.once(
                key, id, Resumed.class, () -> stopped.resume(actor, id).map(first -> new Resumed(first.value()))));
    }

    @Put("/series/{id}/helper")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(
            summary = "Let a series end with the placement of somebody whom the resident knows, or go on with others.")
    WithHelper helper(Actor actor, @PathVariable UUID id, @Body @Valid WithHelper input) {
        UUID helper = input.helperId();
        RefusedException.valueOf(series.endWith(actor, id, helper == null ? null : new ParticipantId(helper)));
        return input;
    }

    @Post("/bookings/{id}/move")
    @Secured({"CLERK", "COORDINATOR"})
    @Operation(summary = "Wish a booking on another day: this one, or this and all following weeks of its series.")
    Moved move(Actor actor, IdempotencyKey key, @PathVariable UUID id, @Body @Valid MoveInput input) {
        return RefusedException.valueOf(idempotency.once(
                key, input, Moved.class,
                () -> series.move(
                        actor,
                        new BookingId(id),
                        input.day(),
                        Objects.requireNonNullElse(input.extent(), CancelExtent.ONE))
                        .map(moved -> new Moved(moved.value()))));
    }

    /** @param reason null means RESIDENT; of a resident it is always RESIDENT */
    @Serdeable
    record EndInput(@NotNull LocalDate lastDay, @Nullable CancelledBy reason) {}

    /**
     * @param day the new first day
     * @param extent null means ONE
     */
    @Serdeable
    record MoveInput(@NotNull LocalDate day, @Nullable CancelExtent extent) {}

    /** @param helperId with whose placement it ends; null when it goes on with others */
    @Serdeable
    record WithHelper(@Nullable UUID helperId) {}

    /** Which series it was. */
    @Serdeable
    record Ended(UUID seriesId) {}

    /** The first booking of what goes on. */
    @Serdeable
    record Resumed(UUID bookingId) {}

    /** Which booking it was. */
    @Serdeable
    record Moved(UUID bookingId) {}

    /**
     * @param weeks 0 for one that goes on until somebody ends it
     * @param helperId with whose placement it ends; null when it goes on with others
     */
    @Serdeable
    record SeriesAnswer(
            UUID id,
            int weeks,
            @Nullable UUID helperId,
            @Nullable LocalDate lastDay,
            @Nullable SeriesEnd end,
            List<WeekAnswer> made,
            List<WeekBooking> bookings) {

        static SeriesAnswer of(WeeklySeries series, List<WeekBooking> bookings) {
            ParticipantId helper = series.helper();
            return new SeriesAnswer(
                    series.id(),
                    series.weeks(),
                    helper == null ? null : helper.value(),
                    series.lastDay(),
                    series.end(),
                    series.made().stream().map(WeekAnswer::of).toList(),
                    bookings);
        }
    }

    /** What became of a week when it was made. */
    @Serdeable
    record WeekAnswer(
            int week, LocalDate wished, LocalDate day, SeriesWeek.Kind outcome, @Nullable Holiday holiday) {

        static WeekAnswer of(SeriesWeek week) {
            return new WeekAnswer(week.week(), week.wished(), week.day(), week.kind(), week.holiday());
        }
    }

    /** The booking of a week. */
    @Serdeable
    record WeekBooking(int week, UUID bookingId, BookingState state) {}
}
