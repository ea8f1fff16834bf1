package nl.wijkcheque.planning.week;

import io.micronaut.json.tree.JsonNode;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalTime;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.WishWeights;

/** Figures of limits and weights of wishes, each under the name it has in the record: durations in minutes, times as HH:mm. */
final class SettingsJson {

    private SettingsJson() {}

    static JsonNode limits(LimitSettings limits) {
        return write(limits);
    }

    static LimitSettings limits(JsonNode node) {
        return read(node, LimitSettings.class);
    }

    static JsonNode weights(WishWeights weights) {
        return write(weights);
    }

    static WishWeights weights(JsonNode node) {
        return read(node, WishWeights.class);
    }

    private static JsonNode write(Record settings) {
        Json json = new Json();
        try {
            for (RecordComponent one : settings.getClass().getRecordComponents()) {
                switch (one.getAccessor().invoke(settings)) {
                    case Integer number -> json.with(one.getName(), number);
                    case Duration duration -> json.with(one.getName(), duration.toMinutes());
                    case LocalTime time -> json.with(one.getName(), time.toString());
                    case Object other -> throw new IllegalStateException("not a setting: " + other);
                }
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return json.node();
    }

    private static <T extends Record> T read(JsonNode node, Class<T> type) {
        RecordComponent[] all = type.getRecordComponents();
        Class<?>[] types = new Class<?>[all.length];
        Object[] values = new Object[all.length];
        for (int at = 0; at < all.length; at++) {
            types[at] = all[at].getType();
            if (types[at] == int.class) {
                values[at] = Json.number(node, all[at].getName());
            } else if (types[at] == Duration.class) {
                values[at] = Duration.ofMinutes(Json.number(node, all[at].getName()));
            } else {
                values[at] = LocalTime.parse(Json.text(node, all[at].getName()));
            }
        }
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
