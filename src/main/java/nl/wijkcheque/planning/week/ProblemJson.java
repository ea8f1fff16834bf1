package nl.wijkcheque.planning.week;

import io.micronaut.json.tree.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.Places;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Work;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/** A week problem as JSON, see {@code src/docs/week-problem.md}; without names, which no engine needs. */
public final class ProblemJson {

    private static final String FORMAT = "wijkcheque-week/1";

    private ProblemJson() {}

    public static byte[] write(WeekProblem problem) {
        Map<OfferingId, Work> works = new LinkedHashMap<>();
        problem.needs().forEach(need -> works.putIfAbsent(need.work().offering(), need.work()));
        List<JsonNode> places = new ArrayList<>();
        for (int place = 0; place < problem.places().count(); place++) {
            places.add(place(problem.places().location(place).orElse(null)));
        }
        return Json.bytes(new Json()
                .with("format", FORMAT)
                .with("firstDay", problem.horizon().first().toString())
                .with("days", problem.horizon().days())
                .with("limits", SettingsJson.limits(problem.limits()))
                .with("weights", SettingsJson.weights(problem.weights()))
                .with("places", JsonNode.createArrayNode(places))
                .with("people", Json.list(problem.helpers(), PersonJson::write))
                .with("visits", Json.list(problem.needs(), VisitJson::write))
                .node());
    }

    /** @throws IllegalArgumentException when it is not such a problem */
    public static WeekProblem read(byte[] json) {
        JsonNode node = Json.read(json);
        if (!Json.text(node, "format").equals(FORMAT)) {
            throw new IllegalArgumentException("is not " + FORMAT);
        }
        LimitSettings limits = SettingsJson.limits(Json.get(node, "limits"));
        List<@Nullable Location> places = new ArrayList<>();
        Json.get(node, "places").values().forEach(one -> places.add(location(one)));
        List<Helper> helpers = new ArrayList<>();
        Json.get(node, "people").values().forEach(one -> helpers.add(PersonJson.read(one, helpers.size())));
        return new WeekProblem(
                new Horizon(LocalDate.parse(Json.text(node, "firstDay")), Json.number(node, "days")),
                new Places(places, limits),
                limits,
                SettingsJson.weights(Json.get(node, "weights")),
                helpers,
                Json.list(Json.get(node, "visits"), VisitJson::read));
    }

    private static JsonNode place(@Nullable Location where) {
        return where == null
                ? JsonNode.nullNode()
                : new Json()
                        .with("latitude", JsonNode.createNumberNode(where.latitude()))
                        .with("longitude", JsonNode.createNumberNode(where.longitude()))
                        .node();
    }

    private static @Nullable Location location(JsonNode node) {
        return node.isNull()
                ? null
                : new Location(
                        Json.get(node, "latitude").getDoubleValue(), Json.get(node, "longitude").getDoubleValue());
    }
}
