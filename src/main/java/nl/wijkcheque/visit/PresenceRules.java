package nl.wijkcheque.visit;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.KlusMaximum;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What may be said about who was there. */
@Singleton
class PresenceRules {

    /** Longer on one day is a slip of the pen [choice]. */
    static final Minutes DIENST_MOST = Minutes.hours(12);

    private final KlusMaximum klusMaximum;
    private final int marginPercent;

    /** @param marginPercent how much longer than agreed a visit may have taken before somebody has to be asked [choice] */
    PresenceRules(
            KlusMaximum klusMaximum, @Value("${wijkcheque.visit.margin-percent:25}") int marginPercent) {
        this.klusMaximum = klusMaximum;
        this.marginPercent = marginPercent;
    }

    /** Around the house never longer than may be booked, not even unnoticed [Ede]. */
    Minutes most(OfferingKind kind) {
        return switch (kind) {
            case KLUS -> klusMaximum.most();
            case DIENST -> DIENST_MOST;
        };
    }

    /** Refused: MINUTES_TOO_LONG, INPUT_INVALID (present without minutes). */
    Outcome<PresenceLine> check(PresenceLine line, OfferingKind kind) {
        if (line.minutes().isLongerThan(most(kind))) {
            return Outcome.refused(Refusal.of(RefusalCode.MINUTES_TOO_LONG, most(kind)).at("minutes"));
        }
        if (!line.presence().isAbsent() && line.minutes().count() == 0) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("minutes"));
        }
        return Outcome.done(line);
    }

    /** Each at most once, only of the crew. Refused: NOT_IN_CREW, and as {@link #check}. */
    Outcome<Map<ParticipantId, PresenceLine>> checkAll(
            List<PresenceLine> lines, PlannedVisit visit, OfferingKind kind) {
        Map<ParticipantId, PresenceLine> byPerson = new HashMap<>();
        for (PresenceLine line : lines) {
            if (!visit.hasInCrew(line.participant()) || byPerson.put(line.participant(), line) != null) {
                return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("lines"));
            }
            if (check(line, kind) instanceof Outcome.Refused<PresenceLine>(Refusal refusal)) {
                return Outcome.refused(refusal);
            }
        }
        return Outcome.done(byPerson);
    }

    /** More work is agreed first, not told afterwards. Refused: MORE_THAN_AGREED. */
    <K> Outcome<Map<K, PresenceLine>> within(Minutes agreed, Map<K, PresenceLine> lines) {
        return within(agreed, lines, RefusalCode.MORE_THAN_AGREED);
    }

    /** Nobody waits longer at a closed door than the visit would have taken [choice]. Refused: WAITED_TOO_LONG. */
    <K> Outcome<Map<K, PresenceLine>> waited(Minutes agreed, Map<K, PresenceLine> lines) {
        return within(agreed, lines, RefusalCode.WAITED_TOO_LONG);
    }

    private <K> Outcome<Map<K, PresenceLine>> within(
            Minutes agreed, Map<K, PresenceLine> lines, RefusalCode otherwise) {
        Minutes most = Minutes.of(agreed.count() * (100 + marginPercent) / 100);
        return lines.values().stream().anyMatch(line -> line.minutes().isLongerThan(most))
                ? Outcome.refused(Refusal.of(otherwise, agreed).at("minutes"))
                : Outcome.done(lines);
    }

    /** Of these, who did the work: who is only shadowing can't do it alone. */
    static List<PresenceLine> worked(PlannedVisit visit, Collection<PresenceLine> lines) {
        Set<ParticipantId> shadowing = visit.crew().stream()
                .filter(member -> member.part() == CrewPart.SHADOWING)
                .map(CrewMember::participant)
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !line.presence().isAbsent() && !shadowing.contains(line.participant()))
                .toList();
    }

    /** Everyone of the crew, in its order: what is said now, or else what was said before. Refused: PRESENCE_MISSING. */
    static Outcome<Map<CrewMember, PresenceLine>> complete(
            PlannedVisit visit, Map<ParticipantId, PresenceLine> now, Map<ParticipantId, PresenceLine> before) {
        Map<CrewMember, PresenceLine> all = new LinkedHashMap<>();
        for (CrewMember member : visit.crew()) {
            PresenceLine line = now.getOrDefault(member.participant(), before.get(member.participant()));
            if (line == null) {
                return Outcome.refused(Refusal.of(RefusalCode.PRESENCE_MISSING).at("lines"));
            }
            all.put(member, line);
        }
        return Outcome.done(all);
    }
}
