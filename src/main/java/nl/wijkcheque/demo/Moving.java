package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import nl.wijkcheque.demo.Waiting.OnItsWay;
import nl.wijkcheque.planning.CrewCheck;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;

/** Somebody called this morning: the visit of next week does not suit, a day or two later does. */
final class Moving {

    private static final int DAYS_LATER = 3;

    private final World world;
    private final List<OnItsWay> visits;

    Moving(World world, List<OnItsWay> visits) {
        this.world = world;
        this.visits = visits;
    }

    /** Rather not a visit of who can log in, about which more is told elsewhere. */
    void one(LocalDate today) {
        LocalDate nextWeek = Helper.weekOf(today).from().plusWeeks(1);
        List<OnItsWay> candidates = visits.stream()
                .filter(visit -> !visit.from().toLocalDate().isBefore(nextWeek))
                .filter(visit -> !world.logsIn(visit.booking().neighbour()))
                .filter(visit -> world.facades.planning().visit(visit.visit()).isPresent())
                .sorted(Comparator.comparing(Moving::isOfWhoLogsIn).thenComparing(OnItsWay::from))
                .toList();
        for (OnItsWay visit : candidates) {
            if (moved(visit)) {
                return;
            }
        }
    }

    private static boolean isOfWhoLogsIn(OnItsWay visit) {
        return visit.crew().stream().anyMatch(helper -> helper.login != null);
    }

    private boolean moved(OnItsWay visit) {
        List<ParticipantId> crew = visit.crew().stream().map(helper -> helper.id).toList();
        LocalDateTime from = visit.from();
        LocalDate day = from.toLocalDate();
        for (int later = 0; later < DAYS_LATER; later++) {
            day = world.calendar.nextWorkday(day);
            When when = new When(day, from.toLocalTime(), true);
            if (world.facades
                    .planning()
                    .check(world.staff.coordinator(), visit.booking().booking(), when,
                            crew) instanceof Outcome.Done<CrewCheck>(CrewCheck check)
                    && check.possible()) {
                world.facades.planning().move(world.staff.coordinator(), visit.visit(), when).orThrow();
                return true;
            }
        }
        return false;
    }
}
