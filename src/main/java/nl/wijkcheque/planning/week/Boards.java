package nl.wijkcheque.planning.week;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.planning.rule.Match;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/** Puts plans back on boards. */
final class Boards {

    private Boards() {}

    /** Nothing is checked. */
    static Board with(Desk desk, WeekPlan plan) {
        Map<BookingId, WeekPlan.Visit> visits = new HashMap<>();
        plan.visits().forEach(visit -> visits.put(visit.booking(), visit));
        Board board = new Board(desk);
        for (int need = 0; need < board.count(); need++) {
            WeekPlan.Visit visit = visits.get(desk.needs.get(need).booking());
            if (visit != null) {
                int number = need;
                board.place(need, visit.start(), visit.crew().stream()
                        .map(id -> seat(desk, number, id))
                        .toArray(Seat[]::new));
            }
        }
        return board;
    }

    static Seat seat(Desk desk, int need, ParticipantId id) {
        int person = Objects.requireNonNull(desk.numbers.get(id));
        Match match = new Match(desk.problem, desk.problem.helpers().get(person), desk.needs.get(need));
        return new Seat(person, match, desk.wishes.cost(match), new int[0]);
    }
}
