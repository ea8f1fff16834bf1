package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;

/** Makes pieces of a proposal come true with the same checks as a crew that is chosen by hand: all of them, or none. */
@Singleton
class ComingTrue {

    private final Planning planning;
    private final Wachtlijst wachtlijst;
    private final ProposalStore store;
    private final VisitsAtRisk atRisk;
    private final WeekTurns turns;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    ComingTrue(
            Planning planning,
            Wachtlijst wachtlijst,
            ProposalStore store,
            VisitsAtRisk atRisk,
            WeekTurns turns,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.planning = planning;
        this.wachtlijst = wachtlijst;
        this.store = store;
        this.atRisk = atRisk;
        this.turns = turns;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * First everybody leaves her place, then everybody takes the new one.
     *
     * @param alsoForItself else visits that all can go as they stand are left alone in the end, when nothing that waits comes with
     *     them: what is not possible at all says so first
     */
    Outcome<UUID> make(Actor by, UUID proposal, List<ProposalPiece> pieces, boolean alsoForItself) {
        if (pieces.stream().anyMatch(this::isTooNear)) {
            return Outcome.refused(RefusalCode.TOO_NEAR);
        }
        boolean helps = alsoForItself || pieces.stream().anyMatch(piece -> piece.kind() == PieceKind.NEW);
        return transactions.write(() -> {
            turns.take(pieces);
            return standing(pieces).then(visits -> {
                boolean hasReason = helps || visits.stream().anyMatch(this::isAtRisk);
                return changed(by, proposal, pieces)
                        .then(so -> hasReason ? settled(by, proposal, pieces)
                                : Outcome.refused(RefusalCode.VISIT_CAN_GO));
            });
        });
    }

    private Outcome<UUID> changed(Actor by, UUID proposal, List<ProposalPiece> pieces) {
        Outcome<UUID> outcome = Outcome.done(proposal);
        for (ProposalPiece piece : pieces) {
            outcome = outcome.then(so -> piece.wasVisit() == null ? Outcome.done(so) : released(by, piece));
        }
        return outcome.then(so -> assigned(by, proposal, pieces));
    }

    private Outcome<UUID> settled(Actor by, UUID proposal, List<ProposalPiece> pieces) {
        Outcome<UUID> outcome = Outcome.done(proposal);
        for (ProposalPiece piece : pieces) {
            outcome = outcome.then(so -> settled(by, proposal, piece));
        }
        return outcome;
    }

    private Outcome<List<PlannedVisit>> standing(List<ProposalPiece> pieces) {
        List<VisitId> asked = pieces.stream().map(ProposalPiece::wasVisit).filter(Objects::nonNull).toList();
        List<PlannedVisit> found = asked.stream().map(planning::visit).flatMap(Optional::stream).toList();
        return found.size() == asked.size() ? Outcome.done(found) : Outcome.refused(RefusalCode.VISIT_CHANGED);
    }

    private boolean isAtRisk(PlannedVisit visit) {
        return atRisk.of(visit).isPresent();
    }

    /** A proposal may be accepted days after it was made. */
    private boolean isTooNear(ProposalPiece piece) {
        LocalDate today = Amsterdam.today(clock);
        ProposedVisit was = piece.was();
        ProposedVisit now = piece.now();
        if (now != null && !now.slot().start().isAfter(clock.instant())) {
            return true;
        }
        boolean movesToo = now != null && dayOf(now).isBefore(Notice.firstDay(today));
        return was != null && (movesToo || dayOf(was).isBefore(Notice.firstToMove(today)));
    }

    private static LocalDate dayOf(ProposedVisit visit) {
        return Amsterdam.dayOf(visit.slot().start());
    }

    /** In an order in which all can: with one visit a day may have the break without which another can't be in it. */
    private Outcome<UUID> assigned(Actor by, UUID proposal, List<ProposalPiece> pieces) {
        List<ProposalPiece> left = new ArrayList<>(
                pieces.stream().filter(piece -> piece.now() != null).toList());
        Outcome<UUID> last = Outcome.done(proposal);
        boolean more = true;
        while (more && !left.isEmpty()) {
            more = false;
            for (ProposalPiece piece : List.copyOf(left)) {
                last = assigned(by, piece);
                if (last instanceof Outcome.Done) {
                    left.remove(piece);
                    more = true;
                } else if (!isCrewRefused(last)) {
                    return last;
                }
            }
        }
        return left.isEmpty() ? Outcome.done(proposal) : last;
    }

    /** What is refused for a limit has written nothing: the others may go first. */
    private static boolean isCrewRefused(Outcome<UUID> outcome) {
        return outcome instanceof Outcome.Refused<UUID>(Refusal why) && why.code() == RefusalCode.CREW_REFUSED;
    }

    private Outcome<UUID> assigned(Actor by, ProposalPiece piece) {
        Optional<SetAside> aside = piece.kind() == PieceKind.NEW
                ? wachtlijst.turn(piece.booking()).flatMap(SetAside::of)
                : Optional.empty();
        if (aside.isPresent()) {
            return Outcome.refused(aside.get().refusal());
        }
        ProposedVisit now = Objects.requireNonNull(piece.now());
        ProposedVisit was = piece.was();
        LocalDateTime start = Amsterdam.timeOf(now.slot().start());
        // To the time at which it stands she said yes, whatever she asked for before.
        boolean agreed = was != null && was.slot().start().equals(now.slot().start());
        When when = new When(start.toLocalDate(), start.toLocalTime(), agreed);
        return planning.assign(by, piece.booking(), when, now.crew()).map(VisitId::value);
    }

    private Outcome<UUID> released(Actor by, ProposalPiece piece) {
        UnplanReason reason = piece.kind() == PieceKind.MOVED ? UnplanReason.MOVED : UnplanReason.REPLANNED;
        return planning.unplan(by, Objects.requireNonNull(piece.wasVisit()), reason).map(BookingId::value);
    }

    /** Of two who accept the same piece at once, the second finds it done. */
    private Outcome<UUID> settled(Actor by, UUID proposal, ProposalPiece piece) {
        if (!store.accepted(proposal, piece.booking())) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        audit.record(by, AuditAction.WEEK_PLAN_ACCEPTED, piece.booking().value());
        return Outcome.done(proposal);
    }
}
