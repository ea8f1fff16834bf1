package nl.wijkcheque.planning.week;

import io.micronaut.json.tree.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Skill;

/** Someone who might go, as JSON. */
final class PersonJson {

    private PersonJson() {}

    static JsonNode write(Helper helper) {
        Json inductions = new Json();
        helper.inductions().entrySet().stream()
                .sorted(java.util.Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> inductions.with(entry.getKey().toString(), entry.getValue().name()));
        return new Json()
                .with("id", helper.id().toString())
                .with("skills", skills(helper.skills()))
                .with("inductions", inductions.node())
                .with("placed", Json.windows(helper.placed()))
                .with("available", Json.windows(helper.available()))
                .with("away", Json.windows(helper.away()))
                .with("weeklyCapMinutes", helper.weeklyCap())
                .with("travelMode", helper.travelMode().name())
                .with("likes", Json.names(helper.likings().likes()))
                .with("ratherNot", Json.names(helper.likings().ratherNot()))
                .with("noPets", helper.likings().noPets())
                .with("together", Json.names(helper.likings().together()))
                .node();
    }

    static Helper read(JsonNode node, int number) {
        Map<OfferingId, InductionLevel> inductions = new HashMap<>();
        Json.get(node, "inductions").entries().forEach(entry -> inductions.put(
                new OfferingId(UUID.fromString(entry.getKey())),
                InductionLevel.valueOf(entry.getValue().getStringValue())));
        return new Helper(
                new ParticipantId(UUID.fromString(Json.text(node, "id"))),
                "P" + number,
                skills(Json.get(node, "skills")),
                inductions,
                Json.windows(Json.get(node, "placed")),
                Json.windows(Json.get(node, "available")),
                Json.windows(Json.get(node, "away")),
                Json.number(node, "weeklyCapMinutes"),
                TravelMode.valueOf(Json.text(node, "travelMode")),
                new HelperWishes(
                        new HashSet<>(Json.ids(Json.get(node, "likes"), OfferingId::new)),
                        new HashSet<>(Json.ids(Json.get(node, "ratherNot"), OfferingId::new)),
                        Json.isTrue(node, "noPets"),
                        new HashSet<>(Json.ids(Json.get(node, "together"), ParticipantId::new))));
    }

    static JsonNode skills(int bits) {
        return Json.list(Helper.skills(bits), skill -> JsonNode.createStringNode(skill.name()));
    }

    static int skills(JsonNode node) {
        return Helper.bits(Json.list(node, one -> Skill.valueOf(one.getStringValue())));
    }
}
