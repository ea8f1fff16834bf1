package nl.wijkcheque.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.visit.WeekSpread;

/**
 * Who seems ready for a next step, who will be missed, and how the work is spread.
 *
 * @param promotes whether the reader takes steps: a foreman
 * @param key for the forms on the page; each adds what it is about
 */
public record GrowthView(
        List<Step> ready, List<Leaving> leaving, WeekSpread spread, boolean promotes, String key) {

    /**
     * A step that is proposed.
     *
     * @param companions with whom she went, most often first: names and how often
     */
    public record Step(
            UUID participant,
            String name,
            UUID offering,
            String what,
            InductionLevel now,
            InductionLevel next,
            int visits,
            int residents,
            Minutes minutes,
            LocalDate last,
            String companions) {}

    /** @param residents who will miss her and how often she came; a number only for a coach */
    public record Leaving(
            UUID participant, String name, Track track, LocalDate lastDay, int regulars, List<String> residents) {}
}
