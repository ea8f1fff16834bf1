package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Who is on which track, from when until when, and why it ended. Staff works on those of its own servicepunt. */
@Singleton
public final class Placements {

    private final PlacementRows rows;
    private final ParticipantRows participants;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Placements(
            PlacementRows rows,
            ParticipantRows participants,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.participants = participants;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refused: NOT_FOUND, PLACEMENT_PERIOD_INVALID, PLACEMENT_TOO_LONG, PLACEMENT_OVERLAPS, TRACKS_TOO_LONG,
     * CHANGED_MEANWHILE.
     *
     * @param until planned last day; null for the length of the track
     */
    public Outcome<PlacementId> start(
            Actor by, ParticipantId participant, Track track, LocalDate from, @Nullable LocalDate until) {
        Optional<Refusal> impossible = PlacementRules.firstDay(from, Amsterdam.today(clock));
        if (impossible.isPresent()) {
            return Outcome.refused(impossible.get());
        }
        LocalDate latest = track.lastDay(from);
        LocalDate lastDay = until == null ? latest : until;
        return transactions.write(() -> {
            Optional<ParticipantRow> found = participants.findById(participant.value()).filter(row -> row.isFor(by));
            if (found.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            List<Placement> others = of(participant);
            return first(
                    () -> PlacementRules.plannedLastDay(lastDay, from, latest),
                    () -> PlacementRules.noOverlap(new Period(from, lastDay), others),
                    () -> PlacementRules.together(new Period(from, lastDay), others),
                    () -> turn(found.get()))
                    .<Outcome<PlacementId>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(add(by, participant, track, new Period(from, lastDay))));
        });
    }

    private PlacementId add(Actor by, ParticipantId participant, Track track, Period planned) {
        PlacementRow row = new PlacementRow(
                ids.next(), participant.value(), track, planned.from(), planned.until(), null, null, null);
        rows.save(row);
        audit.record(by, AuditAction.PLACEMENT_STARTED, row.id());
        return new PlacementId(row.id());
    }

    /** Refused: NOT_FOUND, PLACEMENT_ENDED, PLACEMENT_PERIOD_INVALID when the last day is not within it. */
    public Outcome<Placement> end(Actor by, PlacementId id, LocalDate lastDay, OutflowReason reason) {
        return change(by, id, (placement, participant) -> {
            Optional<Refusal> refusal = first(
                    () -> PlacementRules.open(placement), () -> PlacementRules.lastDay(placement, lastDay));
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

    /**
     * A later planned last day. Refused: NOT_FOUND, PLACEMENT_ENDED, EXTENSION_NOT_POSSIBLE (orientation),
     * EXTENSION_NEEDS_PROSPECT, PLACEMENT_PERIOD_INVALID when it is not later, PLACEMENT_TOO_LONG, PLACEMENT_OVERLAPS,
     * TRACKS_TOO_LONG, CHANGED_MEANWHILE.
     *
     * @param regularWorkLikely the coach expects regular work within about two and a half years from the start; a
     *     participatiebaan is only extended then (Ede)
     */
    public Outcome<Placement> extend(Actor by, PlacementId id, LocalDate until, boolean regularWorkLikely) {
        return change(by, id, (placement, participant) -> {
            Track track = placement.track();
            LocalDate from = placement.from();
            List<Placement> others = of(placement.participant()).stream()
                    .filter(other -> !other.id().equals(id))
                    .toList();
            Optional<Refusal> refusal = first(
                    () -> PlacementRules.open(placement),
                    () -> PlacementRules.extendable(track, regularWorkLikely),
                    () -> PlacementRules.plannedLastDay(
                            until, placement.until().plusDays(1), track.lastDayExtended(from)),
                    () -> PlacementRules.noOverlap(new Period(from, until), others),
                    () -> PlacementRules.together(new Period(from, until), others),
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

    public Optional<Placement> find(PlacementId id) {
        return rows.find(id.value()).map(PlacementRow::placement);
    }

    /** Newest first. */
    public List<Placement> of(ParticipantId participant) {
        return placements(rows.of(participant.value()));
    }

    /** Which placement somebody works on that day; who has none is not in the map. */
    public Map<ParticipantId, Placement> on(LocalDate day, Collection<ParticipantId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : placements(rows.on(day, ids.stream().map(ParticipantId::value).toList())).stream()
                        .collect(Collectors.toMap(Placement::participant, Function.identity()));
    }

    /**
     * Every placement that was open on at least one day of the period, by first day. One that nobody has ended is open,
     * however long ago its planned last day was: start + inflow − closed = end always holds.
     */
    public List<Placement> touching(Period period) {
        return placements(rows.touching(period.from(), period.until()));
    }

    /** As {@link #touching(Period)}, of one servicepunt. */
    public List<Placement> touching(ServicepuntId servicepunt, Period period) {
        return placements(rows.touchingOf(servicepunt.value(), period.from(), period.until()));
    }

    /** Whoever changes the placements of somebody takes the next turn; who looked before that, and writes later, lost. */
    private Optional<Refusal> turn(ParticipantRow participant) {
        return participants.takeTurn(participant.id(), participant.version()) == 1
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.CHANGED_MEANWHILE));
    }

    private Outcome<Placement> change(Actor by, PlacementId id, Change change) {
        return transactions.write(() -> {
            Optional<Placement> placement = find(id);
            Optional<ParticipantRow> participant = placement
                    .flatMap(found -> participants.findById(found.participant().value()))
                    .filter(row -> row.isFor(by));
            if (placement.isEmpty() || participant.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            return change.to(placement.get(), participant.get())
                    .<Outcome<Placement>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(find(id).orElseThrow()));
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

    private static List<Placement> placements(List<PlacementRow> rows) {
        return rows.stream().map(PlacementRow::placement).toList();
    }

    /** What one change does; empty when it was done. */
    private interface Change {
        Optional<Refusal> to(Placement placement, ParticipantRow participant);
    }
}
