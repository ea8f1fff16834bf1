package nl.wijkcheque.visit.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.visit.HoursLine;
import nl.wijkcheque.visit.HoursState;
import nl.wijkcheque.visit.Presence;

/**
 * A line of hours as people read it.
 *
 * @param name of the participant; empty on her own page
 * @param minutes with what was confirmed before, when that was wrong
 * @param registeredBy empty on her own page
 */
public record HoursItem(
        String id,
        String visit,
        String day,
        String name,
        String presence,
        String presenceCode,
        List<Map.Entry<String, String>> presences,
        String minutes,
        String minuteCount,
        String state,
        String stateKind,
        String registeredBy) {

    static HoursItem of(Page page, HoursLine line, String name, String registeredBy) {
        return new HoursItem(
                line.id().toString(),
                line.visit().toString(),
                page.f().shortDay(line.day()),
                name,
                page.t("visit.presence." + line.presence().name()),
                line.presence().name(),
                presences(page),
                line.before() == null
                        ? line.minutes().toString()
                        : page.t("visit.hours.was", line.minutes(), line.before()),
                String.valueOf(line.minutes().count()),
                page.t("visit.hours." + line.state().name()),
                line.state() == HoursState.CONFIRMED ? "ok" : "neutral",
                registeredBy);
    }

    static List<Map.Entry<String, String>> presences(Page page) {
        return Arrays.stream(Presence.values())
                .map(presence -> Map.entry(presence.name(), page.t("visit.presence." + presence.name())))
                .toList();
    }
}
