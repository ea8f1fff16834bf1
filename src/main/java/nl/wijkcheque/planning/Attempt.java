package nl.wijkcheque.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/**
 * Makes as many pieces come true as it can. A piece may need another to go first, so all are tried again as long as one more
 * comes true; those that need each other are tried together, as few as will do. A visit that can go as it stands leaves its
 * place only for what comes true with it, or when nothing that is left wants that place.
 */
final class Attempt {

    /** Said of somebody who has to be elsewhere, and of a visit that leaves its place for nothing yet. */
    private static final Set<RefusalCode> MAY_YET = Set.of(RefusalCode.CREW_REFUSED, RefusalCode.PARTICIPANT_TAKEN,
            RefusalCode.VISIT_CAN_GO);

    /** How many visits may have to make room for one: with each more there are twice as many ways to try. [choice] */
    private static final int MOST_MAKING_ROOM = 5;

    private final ComingTrue pieces;
    private final Actor by;
    private final UUID proposal;
    private final List<ProposalPiece> going = new ArrayList<>();
    private final List<ProposalPiece> back = new ArrayList<>();
    private final Map<ProposalPiece, Refusal> refusals = new LinkedHashMap<>();

    Attempt(ComingTrue pieces, Actor by, UUID proposal, List<ProposalPiece> all) {
        this.pieces = pieces;
        this.by = by;
        this.proposal = proposal;
        all.forEach(piece -> (piece.kind() == PieceKind.BACK ? back : going).add(piece));
    }

    /** What breaks a promise is tried when nothing else is possible any more. @return why those that are left could not */
    Map<ProposalPiece, Refusal> run() {
        boolean more = true;
        while (more) {
            more = anyAlone(going) || anyAlone(back) || anyTogether();
        }
        return refusals;
    }

    private boolean anyAlone(List<ProposalPiece> some) {
        boolean any = false;
        for (ProposalPiece piece : List.copyOf(some)) {
            any |= cameTrue(List.of(piece));
        }
        return any;
    }

    private boolean anyTogether() {
        boolean any = false;
        for (ProposalPiece piece : List.copyOf(going)) {
            any |= going.contains(piece)
                    && mayYet(piece)
                    && waysToMakeRoom(inTheWayOf(piece)).anyMatch(room -> cameTrue(with(piece, room)));
        }
        return any;
    }

    private boolean cameTrue(List<ProposalPiece> some) {
        return switch (pieces.make(by, proposal, some, isForItself(some))) {
            case Outcome.Done<UUID> _ -> {
                going.removeAll(some);
                back.removeAll(some);
                refusals.keySet().removeAll(some);
                yield true;
            }
            case Outcome.Refused<UUID>(Refusal why) -> {
                if (some.size() == 1) {
                    refusals.put(some.getFirst(), why);
                }
                yield false;
            }
        };
    }

    /** A change that leaves room which nobody who is left asks for. */
    private boolean isForItself(List<ProposalPiece> some) {
        return some.stream().allMatch(piece -> piece.kind() == PieceKind.MOVED)
                && going.stream()
                        .filter(other -> !some.contains(other))
                        .noneMatch(other -> some.stream().anyMatch(piece -> wantsPlaceOf(other, piece)));
    }

    /** Not refused, or refused for what another piece may change. */
    private boolean mayYet(ProposalPiece piece) {
        Refusal why = refusals.get(piece);
        return why == null || MAY_YET.contains(why.code());
    }

    /** Visits of people who are to go elsewhere; then those that are in the way of what these become. */
    private List<ProposalPiece> inTheWayOf(ProposalPiece piece) {
        List<ProposalPiece> found = new ArrayList<>(List.of(piece));
        for (int at = 0; at < found.size(); at++) {
            ProposalPiece next = found.get(at);
            Stream.concat(going.stream(), back.stream())
                    .filter(other -> !found.contains(other) && mayYet(other) && wantsPlaceOf(next, other))
                    .forEach(found::add);
        }
        return found.subList(1, found.size());
    }

    private static boolean wantsPlaceOf(ProposalPiece comes, ProposalPiece stands) {
        ProposedVisit now = comes.now();
        ProposedVisit was = stands.was();
        return now != null && was != null && !Collections.disjoint(now.crew(), was.crew());
    }

    /** Every choice of the first of these, as few as possible first; and all. */
    private static Stream<List<ProposalPiece>> waysToMakeRoom(List<ProposalPiece> inTheWay) {
        int tried = Math.min(inTheWay.size(), MOST_MAKING_ROOM);
        Stream<List<ProposalPiece>> few = IntStream.range(1, 1 << tried)
                .boxed()
                .sorted(Comparator.comparingInt(Integer::bitCount))
                .map(chosen -> IntStream.range(0, tried)
                        .filter(at -> ((chosen >> at) & 1) == 1)
                        .mapToObj(inTheWay::get)
                        .toList());
        return inTheWay.size() > tried ? Stream.concat(few, Stream.of(List.copyOf(inTheWay))) : few;
    }

    private static List<ProposalPiece> with(ProposalPiece piece, List<ProposalPiece> room) {
        return Stream.concat(room.stream(), Stream.of(piece)).toList();
    }
}
