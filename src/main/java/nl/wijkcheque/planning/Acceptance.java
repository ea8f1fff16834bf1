package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/**
 * Accepts pieces of a proposal, one transaction each. A piece may need another to go first, so all are tried again as long as
 * one more comes true; visits that then still are in each other's way may change places, and are tried together.
 */
@Singleton
class Acceptance {

    /** Said of somebody who has to be elsewhere. */
    private static final Set<RefusalCode> TAKEN = Set.of(RefusalCode.CREW_REFUSED, RefusalCode.PARTICIPANT_TAKEN);

    private final ProposalStore store;
    private final ComingTrue pieces;
    private final Transactions transactions;

    Acceptance(ProposalStore store, ComingTrue pieces, Transactions transactions) {
        this.store = store;
        this.pieces = pieces;
        this.transactions = transactions;
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
        if (inEachOthersWay.size() > 1 && pieces.make(by, proposal, inEachOthersWay) instanceof Outcome.Done) {
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
            for (Iterator<ProposalPiece> each = left.iterator(); each.hasNext();) {
                ProposalPiece piece = each.next();
                switch (pieces.make(by, proposal, List.of(piece))) {
                    case Outcome.Done<UUID> _ -> {
                        each.remove();
                        more = true;
                    }
                    case Outcome.Refused<UUID>(Refusal why) -> refusals.put(piece, why);
                }
            }
        }
        return refusals;
    }
}
