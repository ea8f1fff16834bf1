package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.demo.Waiting.OnItsWay;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.visit.Missing;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.PresenceLine;
import nl.wijkcheque.visit.TurnedAway;

/** Visits that come to nothing, after which the booking waits again. */
final class InVain {

    /** How long a crew waits at a door, in minutes. */
    private static final int WAITED = 20;

    private final World world;
    private final List<Waiting> wachtlijst;

    InVain(World world, List<Waiting> wachtlijst) {
        this.world = world;
        this.wachtlijst = wachtlijst;
    }

    void crewIsIll(OnItsWay visit) {
        world.facades
                .day()
                .standIns()
                .sendBack(world.staff.foreman(), visit.visit(), Missing.ILL)
                .orThrow();
        waitsAgain(visit);
    }

    /** @param by who tells of it */
    void nobodyIsHome(LocalDate day, OnItsWay visit, Actor by) {
        LocalTime told = visit.from().toLocalTime().plusMinutes(WAITED);
        List<PresenceLine> lines = visit.crew().stream()
                .map(helper -> new PresenceLine(helper.id, Presence.PRESENT, Minutes.of(WAITED)))
                .toList();
        world.at(day, told, () -> world.facades
                .day()
                .reports()
                .turnedAway(
                        by, visit.visit(), TurnedAway.NOT_HOME,
                        "Drie keer gebeld en geklopt. De gordijnen waren dicht.", lines)
                .orThrow());
        waitsAgain(visit);
    }

    private void waitsAgain(OnItsWay visit) {
        visit.crew().forEach(helper -> helper.free(visit.from()));
        wachtlijst.addFirst(visit.booking());
    }
}
