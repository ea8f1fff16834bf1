package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.wijkcheque.participant.InductionLevel;

/** Takes participants through induction: first along with a mentor, then alone, then introducing others (Ede). */
final class Learning {

    private static final int PERCENT_MENTORS = 55;

    /** What a foreman tells of somebody whose visits were never registered here. */
    private static final String BEFORE = "Ging al vaak mee voordat we bezoeken hier bijhielden.";

    private static final String ALONG = "Ging vaak mee met een inwerker. Het ging steeds beter.";

    private static final String LONG = "Gaat al maanden zelf op pad. Bewoners vragen ernaar.";

    private final World world;

    Learning(World world) {
        this.world = world;
    }

    /** Levels that somebody had before the servicepunt opened are registered at once. */
    void plan(Helper helper, LocalDate registered, LocalDate firstDay, boolean becomesMentor) {
        for (DemoOffering offering : DemoOffering.values()) {
            if (offering.isDienst() && helper.has(offering.skill())) {
                LocalDate shadowing = firstDay.plusDays(7);
                LocalDate alone = shadowing.plusDays(world.dice.between(20, 50));
                LocalDate mentor = alone.plusDays(world.dice.between(90, 180));
                promote(helper, offering, InductionLevel.SHADOWING, shadowing, registered);
                promote(helper, offering, InductionLevel.INDEPENDENT, alone, registered);
                if (becomesMentor || world.dice.chance(PERCENT_MENTORS)) {
                    promote(helper, offering, InductionLevel.MENTOR, mentor, registered);
                }
            }
        }
    }

    private void promote(
            Helper helper, DemoOffering offering, InductionLevel level, LocalDate due, LocalDate registered) {
        LocalDate day = due.isBefore(registered) ? registered : due;
        String told = due.isBefore(registered) ? BEFORE : switch (level) {
            case SHADOWING -> "";
            case INDEPENDENT -> ALONG;
            case MENTOR -> LONG;
        };
        world.agenda.on(day, () -> {
            // Who has left by then is not promoted any more.
            if (helper.placed.stream().anyMatch(period -> !day.isAfter(period.until()))) {
                world.at(day, LocalTime.of(8, 45), () -> world.facades
                        .participants()
                        .promote(world.staff.foreman(), helper.id, world.idOf(offering), level, told)
                        .orThrow());
                helper.levels.put(offering, level);
            }
        });
    }
}
