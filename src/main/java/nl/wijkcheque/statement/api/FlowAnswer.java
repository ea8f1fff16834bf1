package nl.wijkcheque.statement.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.statement.FlowQuarter;
import nl.wijkcheque.statement.FlowStatement;
import nl.wijkcheque.statement.TrackFlow;
import org.jspecify.annotations.Nullable;

/** A flow statement. */
@Serdeable
record FlowAnswer(
        String servicepunt,
        LocalDate from,
        LocalDate until,
        Instant madeAt,
        boolean provisional,
        List<TrackAnswer> tracks,
        TrackAnswer total,
        List<PercentageAnswer> percentages,
        List<QuarterAnswer> quarters) {

    static FlowAnswer of(FlowStatement statement) {
        return new FlowAnswer(
                statement.head().servicepunt().name(),
                statement.head().period().from(),
                statement.head().period().until(),
                statement.head().madeAt(),
                statement.head().provisional(),
                Stream.of(Track.values())
                        .map(track -> TrackAnswer.of(track.name(), statement.track(track)))
                        .toList(),
                TrackAnswer.of("TOTAL", statement.total()),
                Stream.of(OutflowReason.values())
                        .map(reason -> PercentageAnswer.of(reason, statement))
                        .toList(),
                statement.quarters().stream().map(QuarterAnswer::of).toList());
    }

    /** A calendar quarter, or as much of it as belongs to the period: all tracks together. */
    @Serdeable
    record QuarterAnswer(LocalDate from, LocalDate until, TrackAnswer total) {

        static QuarterAnswer of(FlowQuarter quarter) {
            return new QuarterAnswer(
                    quarter.days().from(), quarter.days().until(), TrackAnswer.of("TOTAL", quarter.total()));
        }
    }

    /**
     * Numbers of placements: start + inflow − closed = end.
     *
     * @param track a track, or TOTAL
     */
    @Serdeable
    record TrackAnswer(String track, int start, int inflow, int closed, int end, List<OutflowAnswer> outflow) {

        static TrackAnswer of(String track, TrackFlow flow) {
            return new TrackAnswer(
                    track,
                    flow.start(),
                    flow.inflow(),
                    flow.closed(),
                    flow.end(),
                    Stream.of(OutflowReason.values())
                            .map(reason -> new OutflowAnswer(reason, flow.outflow(reason)))
                            .toList());
        }
    }

    /** Why placements ended. */
    @Serdeable
    record OutflowAnswer(OutflowReason reason, int number) {}

    /** @param percentage of all that closed, each rounded by itself, half down; null when none did */
    @Serdeable
    record PercentageAnswer(OutflowReason reason, @Nullable Integer percentage) {

        static PercentageAnswer of(OutflowReason reason, FlowStatement statement) {
            return new PercentageAnswer(
                    reason,
                    statement.percentage(reason).isPresent()
                            ? Integer.valueOf(statement.percentage(reason).getAsInt())
                            : null);
        }
    }
}
