package nl.wijkcheque.participant;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;

/** What has to be decided about participants on a participatiebaan, when, and what was decided. */
@Singleton
public final class Milestones {

    private final PlacementRows placements;
    private final ParticipantRows participants;
    private final DecisionRows decisions;
    private final MilestoneRules rules;
    private final TrackTerms terms;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Milestones(
            PlacementRows placements,
            ParticipantRows participants,
            DecisionRows decisions,
            MilestoneRules rules,
            TrackTerms terms,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.placements = placements;
        this.participants = participants;
        this.decisions = decisions;
        this.rules = rules;
        this.terms = terms;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of one participant, decided or not, by the day on which they are due. */
    public List<Milestone> of(ParticipantId participant) {
        return of(List.of(participant)).getOrDefault(participant, List.of());
    }

    /** Of each of them, by the day on which they are due; two queries, however many they are. */
    public Map<ParticipantId, List<Milestone>> of(Collection<ParticipantId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<UUID> values = wanted.stream().map(ParticipantId::value).toList();
        Map<UUID, List<PlacementRow>> placed = placements.ofAll(values).stream()
                .collect(groupingBy(PlacementRow::participantId));
        Map<UUID, List<DecisionRow>> decided = decisions.of(values).stream()
                .collect(groupingBy(DecisionRow::placementId));
        Map<ParticipantId, List<Milestone>> all = new HashMap<>();
        placed.forEach((participant, rows) -> all.put(
                new ParticipantId(participant),
                MilestoneCalendar.of(
                        terms,
                        rows.stream().map(PlacementRow::placement).toList(),
                        rows.stream()
                                .flatMap(row -> decided.getOrDefault(row.id(), List.of()).stream())
                                .toList())));
        return all;
    }

    /**
     * Writes down what was decided; what was decided before stays, and no longer holds. Refused: NOT_FOUND (also when there
     * is no such milestone), INPUT_INVALID at verdict when it is no answer to it, DECISION_TOO_EARLY, PAST_DAY_INVALID at
     * decidedOn for a day to come or before it could be decided, CHANGED_MEANWHILE.
     */
    public Outcome<Milestone> decide(
            Actor by,
            PlacementId placement,
            MilestoneKind kind,
            int number,
            MilestoneVerdict verdict,
            LocalDate decidedOn) {
        return transactions.write(() -> {
            Optional<Placement> found = placements.find(placement.value())
                    .map(PlacementRow::placement)
                    .filter(each -> isFor(by, each.participant()));
            Optional<Milestone> milestone = found.flatMap(each -> find(each, kind, number));
            if (found.isEmpty() || milestone.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            Optional<Refusal> wrong = rules.check(
                    found.get(), milestone.get(), verdict, decidedOn, Amsterdam.today(clock));
            return wrong.<Outcome<Milestone>>map(Outcome::refused)
                    .orElseGet(() -> store(by, milestone.get(), verdict, decidedOn));
        });
    }

    private Outcome<Milestone> store(Actor by, Milestone milestone, MilestoneVerdict verdict, LocalDate decidedOn) {
        UUID placement = milestone.placement().value();
        long before = decisions.of(List.of(milestone.participant().value())).stream()
                .filter(row -> row.placementId().equals(placement))
                .filter(row -> row.isAbout(milestone.kind(), milestone.number()))
                .count();
        int added = decisions.add(
                ids.next(),
                placement,
                milestone.kind(),
                milestone.number(),
                Math.toIntExact(before + 1),
                verdict,
                decidedOn,
                by.account().value(),
                by.name(),
                clock.instant());
        if (added == 0) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        audit.record(by, AuditAction.MILESTONE_DECIDED, placement);
        return Outcome.done(of(milestone.participant()).stream()
                .filter(each -> isSame(each, milestone))
                .findFirst()
                .orElseThrow());
    }

    private Optional<Milestone> find(Placement placement, MilestoneKind kind, int number) {
        return of(placement.participant()).stream()
                .filter(each -> each.placement().equals(placement.id()))
                .filter(each -> each.kind() == kind && each.number() == number)
                .findFirst();
    }

    private boolean isFor(Actor by, ParticipantId participant) {
        return participants.findById(participant.value()).filter(row -> row.isFor(by)).isPresent();
    }

    private static boolean isSame(Milestone one, Milestone other) {
        return one.placement().equals(other.placement())
                && one.kind() == other.kind()
                && one.number() == other.number();
    }
}
