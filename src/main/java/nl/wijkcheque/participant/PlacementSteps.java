package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.participant.TrackLimits.Planned;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Starts, extends and ends placements. */
@Singleton
final class PlacementSteps {

    private final PlacementRows rows;
    private final ParticipantRows participants;
    private final DecisionRows decisions;
    private final TrackTerms terms;
    private final PlacementRules rules;
    private final TrackLimits limits;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    PlacementSteps(
            PlacementRows rows,
            ParticipantRows participants,
            DecisionRows decisions,
            TrackTerms terms,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.participants = participants;
        this.decisions = decisions;
        this.terms = terms;
        this.rules = new PlacementRules(terms);
        this.limits = new TrackLimits(terms);
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<PlacementId> start(Actor by, ParticipantId participant, PlacementPlan plan) {
        Optional<Refusal> impossible = rules.firstDay(plan.from(), Amsterdam.today(clock));
        if (impossible.isPresent()) {
            return Outcome.refused(impossible.get());
        }
        LocalDate until = plan.until();
        LocalDate lastDay = until == null ? terms.lastDay(plan.track(), plan.from()) : until;
        return transactions.write(() -> {
            Optional<ParticipantRow> found = participants.findById(participant.value()).filter(row -> row.isFor(by));
            if (found.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            List<Placement> others = of(participant);
            return first(
                    () -> rules.length(plan.track(), plan.from(), lastDay),
                    () -> together(
                            new Planned(
                                    plan.track(),
                                    new Period(plan.from(), lastDay),
                                    plan.otherSetting(),
                                    plan.regularWorkLikely()),
                            others,
                            () -> milestones(participant, others)),
                    () -> turn(found.get()))
                    .<Outcome<PlacementId>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(add(by, participant, plan, lastDay)));
        });
    }

    private PlacementId add(Actor by, ParticipantId participant, PlacementPlan plan, LocalDate lastDay) {
        PlacementRow row = new PlacementRow(
                ids.next(),
                participant.value(),
                plan.track(),
                plan.from(),
                lastDay,
                null,
                null,
                plan.regularWorkLikely() ? true : null,
                plan.otherSetting());
        rows.save(row);
        audit.record(by, AuditAction.PLACEMENT_STARTED, row.id());
        return new PlacementId(row.id());
    }

    /** What holds over all her placements, whether one starts or goes on. */
    private Optional<Refusal> together(Planned plan, List<Placement> others, Supplier<List<Milestone>> milestones) {
        return first(
                () -> rules.noOverlap(plan.days(), others),
                () -> limits.together(plan, others),
                () -> limits.sameSetting(plan, others),
                () -> limits.stay(plan, others),
                () -> limits.reviewed(plan, others, milestones.get()),
                () -> limits.prospect(plan, others));
    }

    Outcome<Placement> end(Actor by, PlacementId id, LocalDate lastDay, OutflowReason reason) {
        return change(by, id, (placement, participant) -> {
            Optional<Refusal> refusal = first(
                    () -> rules.open(placement), () -> rules.lastDay(placement, lastDay));
            if (refusal.isPresent()) {
                return refusal;
            }
            if (rows.end(id.value(), lastDay, reason) == 0) {
                return Optional.of(Refusal.of(RefusalCode.PLACEMENT_ENDED));
            }
            audit.record(by, AuditAction.PLACEMENT_ENDED, id.value());
            return Optional.empty();
        });
    }

    Outcome<Placement> correctEnd(Actor by, PlacementId id, LocalDate seen, @Nullable PlacementEnd end) {
        return change(by, id, (placement, participant) -> {
            List<Placement> others = of(placement.participant()).stream()
                    .filter(other -> !other.id().equals(id))
                    .toList();
            LocalDate lastDay = end == null ? placement.until() : end.lastDay();
            Optional<Refusal> refusal = first(
                    () -> rules.correctable(placement, seen, Amsterdam.today(clock)),
                    () -> rules.lastDay(placement, lastDay),
                    () -> lastDay.isAfter(seen)
                            ? together(
                                    new Planned(
                                            placement.track(),
                                            new Period(placement.from(), lastDay),
                                            placement.otherSetting(),
                                            true),
                                    others,
                                    () -> milestones(placement.participant(), others))
                            : Optional.empty(),
                    () -> turn(participant));
            if (refusal.isPresent()) {
                return refusal;
            }
            if (rows.correctEnd(
                    id.value(), seen, end == null ? null : lastDay, end == null ? null : end.reason()) == 0) {
                return Optional.of(Refusal.of(RefusalCode.CHANGED_MEANWHILE));
            }
            audit.record(by, AuditAction.PLACEMENT_END_CORRECTED, id.value());
            return Optional.empty();
        });
    }

    Outcome<Placement> extend(Actor by, PlacementId id, LocalDate until, boolean regularWorkLikely) {
        return change(by, id, (placement, participant) -> {
            List<Placement> all = of(placement.participant());
            List<Placement> others = all.stream()
                    .filter(other -> !other.id().equals(id))
                    .toList();
            Optional<Refusal> refusal = first(
                    () -> rules.open(placement),
                    () -> rules.extendable(placement, regularWorkLikely),
                    () -> rules.extension(placement, until),
                    () -> rules.reviewed(placement, until, milestones(placement.participant(), all)),
                    () -> together(
                            new Planned(
                                    placement.track(),
                                    new Period(placement.from(), until),
                                    placement.otherSetting(),
                                    regularWorkLikely),
                            others,
                            () -> milestones(placement.participant(), all)),
                    () -> turn(participant));
            if (refusal.isPresent()) {
                return refusal;
            }
            if (rows.extend(id.value(), placement.until(), until, regularWorkLikely) == 0) {
                return Optional.of(Refusal.of(RefusalCode.CHANGED_MEANWHILE));
            }
            audit.record(by, AuditAction.PLACEMENT_EXTENDED, id.value());
            return Optional.empty();
        });
    }

    private List<Milestone> milestones(ParticipantId participant, List<Placement> placements) {
        return MilestoneCalendar.of(terms, placements, decisions.of(List.of(participant.value())));
    }

    private List<Placement> of(ParticipantId participant) {
        return rows.of(participant.value()).stream().map(PlacementRow::placement).toList();
    }

    /** Whoever changes the placements of somebody takes the next turn; who looked before that, and writes later, lost. */
    private Optional<Refusal> turn(ParticipantRow participant) {
        return participants.takeTurn(participant.id(), participant.version()) == 1
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.CHANGED_MEANWHILE));
    }

    private Outcome<Placement> change(Actor by, PlacementId id, Change change) {
        return transactions.write(() -> {
            Optional<Placement> placement = rows.find(id.value()).map(PlacementRow::placement);
            Optional<ParticipantRow> participant = placement
                    .flatMap(found -> participants.findById(found.participant().value()))
                    .filter(row -> row.isFor(by));
            if (placement.isEmpty() || participant.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            return change.to(placement.get(), participant.get())
                    .<Outcome<Placement>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(rows.find(id.value()).orElseThrow().placement()));
        });
    }

    @SafeVarargs
    private static Optional<Refusal> first(Supplier<Optional<Refusal>>... rules) {
        for (Supplier<Optional<Refusal>> rule : rules) {
            Optional<Refusal> refusal = rule.get();
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** What one change does; empty when it was done. */
    private interface Change {
        Optional<Refusal> to(Placement placement, ParticipantRow participant);
    }
}
