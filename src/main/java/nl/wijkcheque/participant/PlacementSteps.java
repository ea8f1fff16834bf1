package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
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
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<PlacementId> start(
            Actor by,
            ParticipantId participant,
            Track track,
            LocalDate from,
            @Nullable LocalDate until,
            boolean otherSetting) {
        Optional<Refusal> impossible = rules.firstDay(from, Amsterdam.today(clock));
        if (impossible.isPresent()) {
            return Outcome.refused(impossible.get());
        }
        LocalDate lastDay = until == null ? terms.lastDay(track, from) : until;
        return transactions.write(() -> {
            Optional<ParticipantRow> found = participants.findById(participant.value()).filter(row -> row.isFor(by));
            if (found.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            List<Placement> others = of(participant);
            return first(
                    () -> rules.length(track, from, lastDay),
                    () -> rules.noOverlap(new Period(from, lastDay), others),
                    () -> rules.together(new Period(from, lastDay), others),
                    () -> rules.sameSetting(track, new Period(from, lastDay), otherSetting, others),
                    () -> turn(found.get()))
                    .<Outcome<PlacementId>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(
                            add(by, participant, track, new Period(from, lastDay), otherSetting)));
        });
    }

    private PlacementId add(
            Actor by, ParticipantId participant, Track track, Period planned, boolean otherSetting) {
        PlacementRow row = new PlacementRow(
                ids.next(),
                participant.value(),
                track,
                planned.from(),
                planned.until(),
                null,
                null,
                null,
                otherSetting);
        rows.save(row);
        audit.record(by, AuditAction.PLACEMENT_STARTED, row.id());
        return new PlacementId(row.id());
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
                    () -> rules.noOverlap(new Period(placement.from(), until), others),
                    () -> rules.together(new Period(placement.from(), until), others),
                    () -> rules.sameSetting(
                            placement.track(), new Period(placement.from(), until), placement.otherSetting(), others),
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
