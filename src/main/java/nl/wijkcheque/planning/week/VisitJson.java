package nl.wijkcheque.planning.week;

import io.micronaut.json.tree.JsonNode;
import java.util.HashSet;
import java.util.UUID;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.Work;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;

/** A visit that needs a crew, or has one, as JSON. */
final class VisitJson {

    private VisitJson() {}

    static JsonNode write(Need need) {
        Promise promise = need.promise();
        Integer seats = need.work().seats();
        return new Json()
                .with("id", need.booking().toString())
                .with("place", need.place())
                .with("offering", need.work().offering().toString())
                .with("dienst", need.work().dienst())
                .with("skills", PersonJson.skills(need.work().skills()))
                .with("aloneAllowed", need.work().aloneAllowed())
                .with("crewMin", need.work().crewMin())
                .with("crewMax", need.work().crewMax())
                .with("seats", seats == null ? JsonNode.nullNode() : JsonNode.createNumberNode(seats))
                .with("minutes", need.length())
                .with("asked", Json.windows(need.asked()))
                .with("season", Json.windows(need.season()))
                .with("urgent", need.urgent())
                .with("waitingDays", need.waitingDays())
                .with("lateDays", need.lateDays())
                .with("pets", need.pets())
                .with("seeAgain", Json.names(need.seeAgain()))
                .with("knownBy", Json.names(need.knownBy()))
                .with("apart", Json.names(need.apart()))
                .with("promise", promise == null
                        ? JsonNode.nullNode()
                        : new Json()
                                .with("start", promise.start())
                                .with("crew", Json.names(promise.crew()))
                                .with("fixed", promise.fixed())
                                .node())
                .node();
    }

    static Need read(JsonNode node) {
        JsonNode seats = Json.get(node, "seats");
        JsonNode promise = Json.get(node, "promise");
        return new Need(
                new BookingId(UUID.fromString(Json.text(node, "id"))),
                Json.number(node, "place"),
                new Work(
                        new OfferingId(UUID.fromString(Json.text(node, "offering"))),
                        Json.isTrue(node, "dienst"),
                        PersonJson.skills(Json.get(node, "skills")),
                        Json.isTrue(node, "aloneAllowed"),
                        Json.number(node, "crewMin"),
                        Json.number(node, "crewMax"),
                        seats.isNull() ? null : seats.getIntValue()),
                Json.number(node, "minutes"),
                Json.windows(Json.get(node, "asked")),
                Json.windows(Json.get(node, "season")),
                Json.isTrue(node, "urgent"),
                Json.number(node, "waitingDays"),
                Json.number(node, "lateDays"),
                Json.isTrue(node, "pets"),
                new HashSet<>(Json.ids(Json.get(node, "seeAgain"), ParticipantId::new)),
                new HashSet<>(Json.ids(Json.get(node, "knownBy"), ParticipantId::new)),
                new HashSet<>(Json.ids(Json.get(node, "apart"), ParticipantId::new)),
                promise.isNull()
                        ? null
                        : new Promise(
                                Json.number(promise, "start"),
                                Json.ids(Json.get(promise, "crew"), ParticipantId::new),
                                Json.isTrue(promise, "fixed")));
    }
}
