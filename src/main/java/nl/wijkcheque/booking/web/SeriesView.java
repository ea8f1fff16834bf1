package nl.wijkcheque.booking.web;

import java.util.List;
import java.util.Map;

/**
 * A dienst every week.
 *
 * @param open whether it can still be ended
 * @param plans whether the reader may move visits
 * @param resumable whether the reader may let it go on after all
 * @param resumedAs the first booking of what goes on in its place; empty when nothing does
 * @param helper with whose placement it ends; empty when it goes on with others
 * @param helpers whom the resident knows, and the choice of going on with others
 */
public record SeriesView(
        String id,
        String residentId,
        String title,
        String often,
        boolean open,
        boolean plans,
        boolean resumable,
        String resumedAs,
        String helper,
        List<Map.Entry<String, String>> helpers,
        List<Week> weeks,
        String key,
        Map<String, String> typed,
        Map<String, String> errors) {

    public String typed(String name, String otherwise) {
        return typed.getOrDefault(name, otherwise);
    }

    /**
     * @param booking id of its booking; empty for a week that was left out
     * @param note because of which holiday it was moved or left out; empty for a week as wished
     * @param movable whether another day can be wished
     * @param visit its visit as long as that can be moved; else empty
     */
    public record Week(int number, String days, String state, String look, String booking, String note,
            boolean movable, String visit) {}
}
