package nl.wijkcheque.visit.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.visit.HoursLine;
import nl.wijkcheque.visit.HoursState;
import nl.wijkcheque.visit.Presence;

/**
 * A line of hours as people read it.
 *
 * @param name of the participant; empty on her own page
 * @param minutes with what was confirmed before, when that was wrong
 * @param registeredBy empty on her own page
 * @param key of the form that corrects it
 * @param typed whether presence and minutes are what somebody filled in, and was refused
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
        String registeredBy,
        String key,
        boolean typed) {

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
                registeredBy,
                IdempotencyKey.fresh(),
                false);
    }

    /** With what was filled in, which was not done. */
    HoursItem typed(Presence filledIn, Minutes typed) {
        return new HoursItem(
                id, visit, day, name, presence, filledIn.name(), presences, minutes, String.valueOf(typed.count()),
                state, stateKind, registeredBy, key, true);
    }

    static List<Map.Entry<String, String>> presences(Page page) {
        return Arrays.stream(Presence.values())
                .map(presence -> Map.entry(presence.name(), page.t("visit.presence." + presence.name())))
                .toList();
    }
}
