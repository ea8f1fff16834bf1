package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.demo.Waiting.OnItsWay;
import nl.wijkcheque.reaction.Way;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.VisitId;

/**
 * What is said about visits afterwards: praise, now and then a complaint, something that broke, a worry. Of the last workday
 * there is one of each that nobody has looked at yet, so that every list has something on it.
 */
final class Afterwards {

    private static final int PRAISED = 9;
    private static final int BROKEN = 61;
    private static final int COMPLAINED = 83;
    private static final int WORRIED = 97;
    private static final int DAYS_TO_SETTLE = 2;

    private final World world;
    private int visits;
    private int onLastDay;

    Afterwards(World world) {
        this.world = world;
    }

    /** @param by who finished the visit */
    void of(LocalDate day, OnItsWay visit, Actor by) {
        visits++;
        boolean last = day.equals(world.calendar.workdaysAgo(1));
        int turn = last ? ++onLastDay : 0;
        if (turn == 1 || visits % COMPLAINED == 0) {
            complain(day, visit);
        } else if (turn == 2 || visits % PRAISED == 0) {
            praise(visit);
        }
        if (turn == 3 || visits % BROKEN == 0) {
            breakSomething(day, visit, by);
        }
        if (turn == 4 || visits % WORRIED == 0) {
            worry(day, visit, by);
        }
    }

    private void praise(OnItsWay visit) {
        world.facades
                .day()
                .reactions()
                .confirm(
                        world.staff.clerk(),
                        visit.visit(),
                        List.of(visit.crew().getFirst().id),
                        visits % 2 == 0 ? Way.PHONE : Way.COUNTER)
                .orThrow();
    }

    private void complain(LocalDate day, OnItsWay visit) {
        VisitId about = visit.visit();
        world.facades
                .day()
                .reactions()
                .complain(world.staff.clerk(), about, "De ploeg was eerder weg dan afgesproken.", Way.PHONE)
                .orThrow();
        later(day, () -> world.facades
                .day()
                .complaints()
                .answer(
                        world.staff.coordinator(),
                        about,
                        "Dat had niet gemogen. De werkleider heeft met de ploeg gesproken en komt het werk afmaken.")
                .orThrow());
    }

    private void breakSomething(LocalDate day, OnItsWay visit, Actor by) {
        UUID report = world.facades
                .day()
                .reports()
                .damage(by, visit.visit(), "Bij het opruimen viel een bloempot van de vensterbank.")
                .orThrow();
        later(day, () -> world.facades
                .day()
                .reports()
                .settle(world.staff.coordinator(), report, "Nieuwe pot gebracht, met excuses.")
                .orThrow());
    }

    private void worry(LocalDate day, OnItsWay visit, Actor by) {
        UUID concern = world.facades
                .day()
                .concerns()
                .tell(by, visit.visit(), "Mevrouw vertelde dat zij al een week niemand had gesproken.")
                .orThrow();
        later(day, () -> world.facades
                .day()
                .concerns()
                .settle(world.staff.coordinator(), concern, "Gebeld. De buurvrouw gaat voortaan langs.")
                .orThrow());
    }

    /** What is so recent that its day has not come is still open. */
    private void later(LocalDate day, Runnable work) {
        LocalDate then = day.plusDays(DAYS_TO_SETTLE);
        if (then.isBefore(world.calendar.today())) {
            world.agenda.on(then, () -> world.at(then, LocalTime.of(9, 20), work));
        }
    }
}
