package nl.wijkcheque.participant;

import static nl.wijkcheque.participant.Crowd.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.Test;

final class ExtensionTest {

    private final Crowd crowd = new Crowd("Extensions");
    private final Placements placements = crowd.placements;
    private final ParticipantId jan = crowd.someone("Jan", "Vos");

    @Test
    void aParticipatiebaanIsExtendedUpToAYearWhenRegularWorkIsLikely() {
        PlacementId id = start(Track.PARTICIPATIEBAAN, "2024-02-29");
        assertEquals(RefusalCode.EXTENSION_NEEDS_PROSPECT, refuse(id, "2025-08-31", false));
        assertEquals(RefusalCode.PLACEMENT_TOO_LONG, refuse(id, "2026-03-01", true));
        assertEquals(LocalDate.of(2026, 2, 28), extend(id, "2026-02-28", true).until());
    }

    @Test
    void aSecondmentIsExtendedUpToSixMonthsWithoutThatQuestion() {
        PlacementId id = start(Track.SECONDMENT, "2026-01-01");
        assertEquals(RefusalCode.PLACEMENT_TOO_LONG, refuse(id, "2027-07-01", false));
        assertEquals(LocalDate.of(2027, 3, 31), extend(id, "2027-03-31", false).until());
        assertEquals(LocalDate.of(2027, 6, 30), extend(id, "2027-06-30", false).until());
    }

    @Test
    void anExtensionEndsLaterThanBefore() {
        PlacementId id = start(Track.SECONDMENT, "2026-01-01");
        assertEquals(RefusalCode.PLACEMENT_PERIOD_INVALID, refuse(id, "2026-12-31", false));
        assertEquals(LocalDate.of(2027, 1, 1), extend(id, "2027-01-01", false).until());
    }

    @Test
    void orientationIsNeverExtended() {
        assertEquals(
                RefusalCode.EXTENSION_NOT_POSSIBLE, refuse(start(Track.ORIENTATION, "2026-01-05"), "2026-03-02", true));
    }

    @Test
    void whatWasEndedIsNotExtended() {
        PlacementId id = start(Track.SECONDMENT, "2026-01-01");
        placements.end(crowd.coach, id, LocalDate.of(2026, 12, 31), OutflowReason.OTHER).orThrow();
        assertEquals(RefusalCode.PLACEMENT_ENDED, refuse(id, "2027-01-31", false));
    }

    @Test
    void anExtensionDoesNotRunIntoTheNextPlacement() {
        PlacementId first = start(Track.SECONDMENT, "2026-01-01");
        start(Track.ORIENTATION, "2027-02-01");
        assertEquals(RefusalCode.PLACEMENT_OVERLAPS, refuse(first, "2027-02-01", false));
        extend(first, "2027-01-31", false);
    }

    @Test
    void anExtensionCountsTowardsTheFourYears() {
        start(Track.PARTICIPATIEBAAN, "2022-01-01");
        start(Track.PARTICIPATIEBAAN, "2023-01-01");
        PlacementId secondment = start(Track.SECONDMENT, "2024-01-01");
        extend(secondment, "2025-06-30", false);
        PlacementId last = placements
                .start(crowd.coach, jan, Track.SECONDMENT, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 30))
                .orThrow();
        assertEquals(RefusalCode.TRACKS_TOO_LONG, refuse(last, "2026-01-01", false));
        extend(last, "2025-12-31", false);
    }

    private PlacementId start(Track track, String from) {
        return placements
                .start(crowd.coach, jan, track, LocalDate.parse(from), null)
                .orThrow();
    }

    private Placement extend(PlacementId id, String until, boolean likely) {
        return placements
                .extend(crowd.coach, id, LocalDate.parse(until), likely)
                .orThrow();
    }

    private RefusalCode refuse(PlacementId id, String until, boolean likely) {
        return refused(placements.extend(crowd.coach, id, LocalDate.parse(until), likely));
    }
}
