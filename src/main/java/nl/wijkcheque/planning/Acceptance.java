package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;

/**
 * Makes pieces of a proposal come true, one transaction each, with the same checks as a crew that is chosen by hand. A
 * piece may need another to go first, so all are tried again as long as one more comes true; visits that then still are in
 * each other's way may change places, and are tried together.
 */
@Singleton
class Acceptance {

    /** Said of somebody who has to be elsewhere. */
    private static final Set<RefusalCode> TAKEN = Set.of(RefusalCode.CREW_REFUSED, RefusalCode.PARTICIPANT_TAKEN);

    private final Planning planning;
    private final ProposalStore store;
    private final WeekTurns turns;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Acceptance(
            Planning planning,
            ProposalStore store,
            WeekTurns turns,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.planning = planning;
        this.store = store;
        this.turns = turns;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws IllegalStateException in a transaction: what a refused piece had written would be committed with the others */
    Accepted accept(Actor by, UUID proposal, Predicate<ProposalPiece> wanted) {
        if (transactions.isOpen()) {
            throw new IllegalStateException("each piece has a transaction of its own");
        }
        List<ProposalPiece> left = new ArrayList<>(store.read(proposal).pieces().stream()
                .filter(piece -> piece.state() != PieceState.ACCEPTED)
                .filter(wanted)
                .toList());
        int all = left.size();
        Map<ProposalPiece, Refusal> refusals = oneByOne(by, proposal, left);
        List<ProposalPiece> inEachOthersWay = refusals.entrySet().stream()
                .filter(one -> one.getKey().kind() != PieceKind.NEW && TAKEN.contains(one.getValue().code()))
                .map(Map.Entry::getKey)
                .toList();
        if (inEachOthersWay.size() > 1 && together(by, proposal, inEachOthersWay) instanceof Outcome.Done) {
            left.removeAll(inEachOthersWay);
            refusals = oneByOne(by, proposal, left);
        }
        int refused = 0;
        for (Map.Entry<ProposalPiece, Refusal> one : refusals.entrySet()) {
            refused += isRefused(proposal, one.getKey(), one.getValue()) ? 1 : 0;
        }
        return new Accepted(all - refused, refused);
    }

    /** What somebody else has accepted meanwhile came true after all. */
    private boolean isRefused(UUID proposal, ProposalPiece piece, Refusal why) {
        return transactions
                .write(() -> Outcome.done(store.refused(proposal, piece.booking(), why)))
                .orThrow();
    }

    /** @return why those that are left could not; they alone are left in the list */
    private Map<ProposalPiece, Refusal> oneByOne(Actor by, UUID proposal, List<ProposalPiece> left) {
        Map<ProposalPiece, Refusal> refusals = new LinkedHashMap<>();
        boolean more = true;
        while (more) {
            more = false;
            refusals.clear();
            for (Iterator<ProposalPiece> pieces = left.iterator(); pieces.hasNext();) {
                ProposalPiece piece = pieces.next();
                switch (transactions.write(() -> made(by, proposal, piece))) {
                    case Outcome.Done<UUID> _ -> {
                        pieces.remove();
                        more = true;
                    }
                    case Outcome.Refused<UUID>(Refusal why) -> refusals.put(piece, why);
                }
            }
        }
        return refusals;
    }

    private Outcome<UUID> made(Actor by, UUID proposal, ProposalPiece piece) {
        if (isTooNear(piece)) {
            return Outcome.refused(RefusalCode.TOO_NEAR);
        }
        turns.take(List.of(piece));
        Outcome<UUID> outcome = switch (piece.kind()) {
            case NEW -> assigned(by, piece);
            case MOVED -> released(by, piece).then(booking -> assigned(by, piece));
            case BACK -> released(by, piece);
        };
        return outcome.then(made -> settled(by, proposal, piece));
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

    /** All or none: first everybody leaves her place, then everybody takes the new one. */
    private Outcome<UUID> together(Actor by, UUID proposal, List<ProposalPiece> pieces) {
        return transactions.write(() -> {
            turns.take(pieces);
            Outcome<UUID> outcome = Outcome.done(proposal);
            for (ProposalPiece piece : pieces) {
                outcome = outcome.then(so -> piece.wasVisit() == null ? Outcome.done(so) : released(by, piece));
            }
            for (ProposalPiece piece : pieces) {
                outcome = outcome.then(so -> piece.now() == null ? Outcome.done(so) : assigned(by, piece))
                        .then(so -> settled(by, proposal, piece));
            }
            return outcome;
        });
    }

    private Outcome<UUID> assigned(Actor by, ProposalPiece piece) {
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
        Outcome<BookingId> outcome = planning.unplan(by, Objects.requireNonNull(piece.wasVisit()), reason);
        boolean gone = outcome instanceof Outcome.Refused<BookingId>(Refusal why)
                && why.code() == RefusalCode.NOT_FOUND;
        return gone ? Outcome.refused(RefusalCode.CHANGED_MEANWHILE) : outcome.map(BookingId::value);
    }

    /** Of two who accept the same piece at once, the second finds it done. */
    private Outcome<UUID> settled(Actor by, UUID proposal, ProposalPiece piece) {
        if (!store.accepted(proposal, piece.booking())) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        audit.record(by, AuditAction.WEEK_PLAN_ACCEPTED, piece.booking().value());
        return Outcome.done(piece.booking().value());
    }
}
