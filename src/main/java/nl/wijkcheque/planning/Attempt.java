package nl.wijkcheque.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/**
 * Makes as many pieces come true as it can. A piece may need another to go first, so all are tried again as long as one more
 * comes true. Visits that then still are in each other's way may change places, and are tried together. A visit that can go as
 * it stands is taken back only together with what comes in its place, and as few of them as will do.
 */
final class Attempt {

    /** Said of somebody who has to be elsewhere. */
    private static final Set<RefusalCode> TAKEN = Set.of(RefusalCode.CREW_REFUSED, RefusalCode.PARTICIPANT_TAKEN);

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
            more = anyAlone(going) || anyAlone(back) || anyInPlaceOf() || anyChangingPlaces();
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

    private boolean anyInPlaceOf() {
        List<ProposalPiece> taken = going.stream().filter(this::isTaken).toList();
        return taken.stream()
                .anyMatch(piece -> fewestFirst(inTheWayOf(List.of(piece))).skip(1)
                        .anyMatch(room -> cameTrue(both(room, List.of(piece)))));
    }

    private boolean anyChangingPlaces() {
        List<ProposalPiece> moved = going.stream()
                .filter(piece -> piece.kind() == PieceKind.MOVED && isTaken(piece))
                .toList();
        return moved.size() > 1
                && fewestFirst(inTheWayOf(moved)).anyMatch(room -> cameTrue(both(room, moved)));
    }

    private boolean cameTrue(List<ProposalPiece> some) {
        return switch (pieces.make(by, proposal, some)) {
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

    private boolean isTaken(ProposalPiece piece) {
        Refusal why = refusals.get(piece);
        return why != null && TAKEN.contains(why.code());
    }

    /** Visits that can go as they stand, of people who are to go elsewhere. */
    private List<ProposalPiece> inTheWayOf(List<ProposalPiece> some) {
        Set<ParticipantId> wanted = some.stream()
                .flatMap(piece -> Objects.requireNonNull(piece.now()).crew().stream())
                .collect(Collectors.toSet());
        return back.stream()
                .filter(piece -> Objects.requireNonNull(refusals.get(piece)).code() == RefusalCode.VISIT_CAN_GO)
                .filter(piece -> !Collections.disjoint(wanted, Objects.requireNonNull(piece.was()).crew()))
                .limit(MOST_MAKING_ROOM)
                .toList();
    }

    /** Every choice of these; none of them first. */
    private static Stream<List<ProposalPiece>> fewestFirst(List<ProposalPiece> some) {
        return IntStream.range(0, 1 << some.size())
                .boxed()
                .sorted(Comparator.comparingInt(Integer::bitCount))
                .map(chosen -> IntStream.range(0, some.size())
                        .filter(at -> ((chosen >> at) & 1) == 1)
                        .mapToObj(some::get)
                        .toList());
    }

    private static List<ProposalPiece> both(List<ProposalPiece> some, List<ProposalPiece> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
