package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.statement.BonusLine;

/** In January the bonus of the year before is paid to who can be paid without questions. */
final class BonusDay {

    private static final int DAY_OF_JANUARY = 8;

    private final World world;

    BonusDay(World world) {
        this.world = world;
    }

    void announce() {
        LocalDate day = LocalDate.of(world.calendar.today().getYear(), 1, DAY_OF_JANUARY);
        if (day.isAfter(world.calendar.opening())) {
            world.agenda.on(day, () -> world.at(day, LocalTime.of(11, 0), () -> pay(Year.from(day).minusYears(1))));
        }
    }

    private void pay(Year year) {
        Actor controller = world.staff.controller();
        Set<ParticipantId> ready = world.facades.statements().hourBonus(controller, year).orThrow().lines().stream()
                .filter(BonusLine::isReady)
                .map(BonusLine::participant)
                .collect(Collectors.toSet());
        if (!ready.isEmpty()) {
            world.facades.bonuses().get().pay(controller, year, ready).orThrow();
        }
    }
}
