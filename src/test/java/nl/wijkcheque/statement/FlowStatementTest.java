package nl.wijkcheque.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.wijkcheque.TestService;
import nl.wijkcheque.participant.Crowd;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.PlacementId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FlowStatementTest {

    private final Crowd crowd = new Crowd("Flow");
    private final Statements statements = TestService.bean(Statements.class);

    @Test
    void countsWhoWasThereCameLeftAndStayed() {
        placed(Track.ORIENTATION, "2024-12-31", "2025-01-01", OutflowReason.OTHER);
        placed(Track.ORIENTATION, "2024-12-01", "2024-12-31", OutflowReason.OTHER);
        placed(Track.ORIENTATION, "2025-01-01", "2025-01-31", OutflowReason.CARE_TRACK);
        placed(Track.ORIENTATION, "2025-01-31", "2025-02-01", OutflowReason.REGULAR_WORK);
        placed(Track.ORIENTATION, "2025-02-01", null, null);
        placed(Track.PARTICIPATIEBAAN, "2024-06-01", null, null);
        FlowStatement january = flow("2025-01-01", "2025-01-31");
        assertEquals(
                new TrackFlow(1, 2, 2, 1, Map.of(OutflowReason.OTHER, 1, OutflowReason.CARE_TRACK, 1)),
                january.track(Track.ORIENTATION));
        assertEquals(new TrackFlow(1, 0, 0, 1, Map.of()), january.track(Track.PARTICIPATIEBAAN));
        assertEquals(TrackFlow.NONE, january.track(Track.SECONDMENT));
        assertEquals(2, january.total().start());
        assertEquals(OptionalInt.of(50), january.percentage(OutflowReason.OTHER));
        FlowStatement february = flow("2025-02-01", "2025-02-28");
        assertEquals(january.track(Track.ORIENTATION).end(), february.track(Track.ORIENTATION).start());
    }

    @Test
    void whoCameAndLeftOnOneDayCameAndLeft() {
        placed(Track.ORIENTATION, "2025-01-31", "2025-01-31", OutflowReason.NO_RIGHT_TO_BENEFIT);
        TrackFlow both = new TrackFlow(0, 1, 1, 0, Map.of(OutflowReason.NO_RIGHT_TO_BENEFIT, 1));
        assertEquals(both, flow("2025-01-31", "2025-01-31").track(Track.ORIENTATION));
        assertEquals(both, flow("2025-01-01", "2025-01-31").track(Track.ORIENTATION));
        assertEquals(TrackFlow.NONE, flow("2025-02-01", "2025-02-28").track(Track.ORIENTATION));
        assertEquals(TrackFlow.NONE, flow("2025-01-01", "2025-01-30").track(Track.ORIENTATION));
    }

    @Test
    void whatIsStillToComeDoesNotCountYet() {
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        placed(Track.SECONDMENT, today.toString(), null, null);
        placed(Track.SECONDMENT, today.plusDays(1).toString(), null, null);
        LocalDate lastDay = today.withDayOfYear(today.lengthOfYear());
        FlowStatement statement = statements.flow(crowd.coach, new Period(today.withDayOfYear(1), lastDay)).orThrow();
        assertEquals(new TrackFlow(0, 1, 0, 1, Map.of()), statement.track(Track.SECONDMENT));
        assertTrue(statement.head().provisional());
    }

    @Test
    void aYearHasItsQuartersEachBeginningWhereTheLastOneEnded() {
        placed(Track.ORIENTATION, "2025-02-10", "2025-03-31", OutflowReason.REGULAR_WORK);
        placed(Track.PARTICIPATIEBAAN, "2025-04-01", "2025-10-01", OutflowReason.OTHER);
        placed(Track.SECONDMENT, "2025-10-02", null, null);
        List<FlowQuarter> quarters = flow("2025-02-01", "2025-12-31").quarters();
        assertEquals(
                List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"),
                quarters.stream().map(FlowQuarter::name).toList());
        assertEquals(
                new Period(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 31)), quarters.getFirst().days());
        assertEquals(
                List.of(
                        new TrackFlow(0, 1, 1, 0, Map.of(OutflowReason.REGULAR_WORK, 1)),
                        new TrackFlow(0, 1, 0, 1, Map.of()),
                        new TrackFlow(1, 0, 0, 1, Map.of()),
                        new TrackFlow(1, 1, 1, 1, Map.of(OutflowReason.OTHER, 1))),
                quarters.stream().map(FlowQuarter::total).toList());
        assertEquals(List.of(), flow("2025-01-01", "2025-03-31").quarters());
    }

    @Test
    void nothingClosedHasNoPercentages() {
        placed(Track.ORIENTATION, "2025-01-10", null, null);
        FlowStatement statement = flow("2025-01-01", "2025-01-31");
        for (OutflowReason reason : OutflowReason.values()) {
            assertEquals(OptionalInt.empty(), statement.percentage(reason));
        }
    }

    @Test
    void percentagesAreRoundedPerCellAndExactlyHalfGoesDown() {
        assertEquals("[21, 5, 4, 27, 43]", percentages(66, 16, 12, 88, 138));
        assertEquals("[0, 0, 0, 0, 100]", percentages(0, 0, 0, 0, 7));
        assertEquals("[33, 33, 33, 0, 0]", percentages(1, 1, 1, 0, 0));
        assertEquals("[12, 87, 0, 0, 0]", percentages(1, 7, 0, 0, 0));
        assertEquals("[0, 1, 98, 0, 0]", percentages(1, 3, 196, 0, 0));
    }

    private String percentages(int... numbers) {
        Map<OutflowReason, Integer> outflow = new EnumMap<>(OutflowReason.class);
        int at = 0;
        for (OutflowReason reason : OutflowReason.values()) {
            outflow.put(reason, numbers[at++]);
        }
        int closed = Arrays.stream(numbers).sum();
        FlowStatement statement = new FlowStatement(
                flow("2025-01-01", "2025-01-31").head(),
                Map.of(Track.ORIENTATION, new TrackFlow(closed, 0, closed, 0, outflow)),
                List.of());
        return Arrays.stream(OutflowReason.values())
                .map(reason -> statement.percentage(reason).orElseThrow())
                .toList()
                .toString();
    }

    private FlowStatement flow(String from, String until) {
        return statements
                .flow(crowd.coach, new Period(LocalDate.parse(from), LocalDate.parse(until)))
                .orThrow();
    }

    private void placed(
            Track track,
            String from,
            @Nullable String endedOn,
            @Nullable OutflowReason reason) {
        ParticipantId someone = crowd.someone();
        PlacementId placement = crowd.placements
                .start(crowd.coach, someone, track, LocalDate.parse(from), null)
                .orThrow();
        if (endedOn != null && reason != null) {
            crowd.placements
                    .end(crowd.coach, placement, LocalDate.parse(endedOn), reason)
                    .orThrow();
        }
    }
}
