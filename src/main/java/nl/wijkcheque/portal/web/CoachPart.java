package nl.wijkcheque.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.participant.Track;

/**
 * What a coach sees first.
 *
 * @param caseload her participants who are placed, or will be
 * @param tracks how many of them are on each
 * @param ending placements that end within eight weeks, or should have ended, soonest first
 */
public record CoachPart(int caseload, List<Map.Entry<Track, Integer>> tracks, List<Ending> ending) {

    static final int WEEKS = 8;

    /** @param late its planned last day has passed and nobody has ended it */
    public record Ending(String participantId, String name, Track track, LocalDate lastDay, boolean late) {}
}
