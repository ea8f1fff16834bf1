package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.participant.PlacementChecks.Known;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
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
    private final PlacementChecks checks;
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
        this.checks = new PlacementChecks(terms);
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<PlacementId> start(Actor by, ParticipantId participant, PlacementPlan plan) {
        Optional<Refusal> impossible = checks.firstDay(plan, Amsterdam.today(clock));
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
            return checks.start(plan, lastDay, known(participant))
                    .or(() -> turn(found.get()))
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
                plan.otherSetting(),
                Amsterdam.today(clock));
        rows.save(row);
        audit.record(by, AuditAction.PLACEMENT_STARTED, row.id());
        return new PlacementId(row.id());
    }

    Outcome<Placement> end(Actor by, PlacementId id, LocalDate lastDay, OutflowReason reason) {
        return change(by, id, (placement, participant) -> {
            Optional<Refusal> refusal = checks.end(placement, lastDay);
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
            Optional<Refusal> refusal = checks
                    .correctedEnd(placement, seen, end, Amsterdam.today(clock), known(placement.participant()))
                    .or(() -> turn(participant));
            if (refusal.isPresent()) {
                return refusal;
            }
            if (rows.correctEnd(
                    id.value(), seen, end == null ? null : end.lastDay(), end == null ? null : end.reason()) == 0) {
                return Optional.of(Refusal.of(RefusalCode.CHANGED_MEANWHILE));
            }
            audit.record(by, AuditAction.PLACEMENT_END_CORRECTED, id.value());
            return Optional.empty();
        });
    }

    Outcome<Placement> extend(Actor by, PlacementId id, LocalDate until, boolean regularWorkLikely) {
        return change(by, id, (placement, participant) -> {
            Optional<Refusal> refusal = checks
                    .extension(placement, until, regularWorkLikely, known(placement.participant()))
                    .or(() -> turn(participant));
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

    LocalDate latestExtension(Placement placement, List<Placement> all) {
        return checks.latestExtension(placement, all);
    }

    private Known known(ParticipantId participant) {
        return new Known(
                rows.of(participant.value()).stream().map(PlacementRow::placement).toList(),
                decisions.of(List.of(participant.value())));
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

    /** What one change does; empty when it was done. */
    private interface Change {
        Optional<Refusal> to(Placement placement, ParticipantRow participant);
    }
}
