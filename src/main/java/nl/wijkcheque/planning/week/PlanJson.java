package nl.wijkcheque.planning.week;

import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/** A plan of a week as JSON, see {@code src/docs/week-problem.md}: who goes where and when, and what each wish costs in it. */
public final class PlanJson {

    private static final String FORMAT = "wijkcheque-week-plan/1";

    private PlanJson() {}

    public static byte[] write(WeekProblem problem, WeekPlan plan) {
        Evaluation found = Evaluator.evaluate(problem, plan);
        Json costs = new Json();
        new TreeMap<>(found.costs()).forEach(costs::with);
        return Json.bytes(new Json()
                .with("format", FORMAT)
                .with("visits", Json.list(plan.visits(), visit -> new Json()
                        .with("id", visit.booking().toString())
                        .with("start", visit.start())
                        .with("crew", Json.names(visit.crew()))
                        .node()))
                .with("waiting", Json.list(plan.waiting(), id -> JsonNode.createStringNode(id.toString())))
                .with("cost", found.cost())
                .with("costs", costs.node())
                .with("broken", Json.list(found.broken(), one -> new Json()
                        .with("limit", one.limit())
                        .with("id", one.booking().toString())
                        .node()))
                .node());
    }

    /**
     * Of any engine: what it says of costs and of what waits is not believed but counted again.
     *
     * @throws IllegalArgumentException when it is not such a plan
     */
    public static WeekPlan read(WeekProblem problem, byte[] json) {
        JsonNode node = Json.read(json);
        if (!Json.text(node, "format").equals(FORMAT)) {
            throw new IllegalArgumentException("is not " + FORMAT);
        }
        List<WeekPlan.Visit> visits = Json.list(Json.get(node, "visits"), one -> new WeekPlan.Visit(
                new BookingId(UUID.fromString(Json.text(one, "id"))),
                Json.number(one, "start"),
                Json.ids(Json.get(one, "crew"), ParticipantId::new)));
        List<BookingId> planned = visits.stream().map(WeekPlan.Visit::booking).toList();
        List<BookingId> waiting = problem.needs().stream()
                .filter(need -> !need.isFixed())
                .map(Need::booking)
                .filter(booking -> !planned.contains(booking))
                .toList();
        WeekPlan plan = new WeekPlan(visits, waiting, 0, 0);
        return new WeekPlan(visits, waiting, Evaluator.evaluate(problem, plan).cost(), 0);
    }
}
