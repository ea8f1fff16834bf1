package nl.wijkcheque.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkcheque.TestService;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.participant.TrackTerms;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

/** Tables 6 and 7 of the study, counted from what the façade gives back. */
final class Voorwerk2009Test {

    private static final Period YEAR = Period.of(Year.of(2009));

    private final Actor coach = TestService.actor(TestService.servicepunt("Voorwerk"), Role.COACH);

    @Test
    void everyNumberOfBothTablesComesBack() {
        assertEquals(525, TestService.bean(Voorwerk2009.class).load(coach));
        List<Placement> placements = TestService.bean(Placements.class).touching(coach.servicepunt().id(), YEAR);
        assertEquals(525, placements.size());
        assertEquals(
                List.of(30, 229, 173, 86, 30, 6, 7, 62, 68), counts(placements, is(Track.ORIENTATION)));
        assertEquals(
                List.of(100, 107, 117, 90, 21, 10, 5, 23, 58), counts(placements, is(Track.PARTICIPATIEBAAN)));
        assertEquals(List.of(18, 41, 30, 29, 15, 0, 0, 3, 12), counts(placements, is(Track.SECONDMENT)));
        assertEquals(List.of(148, 377, 320, 205, 66, 16, 12, 88, 138), counts(placements, any -> true));
    }

    @Test
    void datesLieWhereTheHeaderOfTheFileSays() {
        for (PastPlacement past : Voorwerk2009.read()) {
            LocalDate end = past.end();
            assertTrue(past.start().getYear() == 2009 || past.start().getYear() == 2008, past.toString());
            assertTrue(end == null || YEAR.contains(end), past.toString());
            assertTrue(past.start().getYear() == 2009 || end != null, past.toString());
            LocalDate planned = TestService.bean(TrackTerms.class).lastDay(past.track(), past.start());
            assertTrue(!planned.isBefore(end == null ? YEAR.until() : end), past.toString());
        }
    }

    /** At the start, came in, closed, at the end; then closed per reason. */
    private static List<Integer> counts(List<Placement> all, Predicate<Placement> which) {
        List<Placement> placements = all.stream().filter(which).toList();
        List<Integer> counts = new ArrayList<>();
        counts.add(count(placements, p -> p.from().isBefore(YEAR.from())));
        counts.add(count(placements, p -> YEAR.contains(p.from())));
        counts.add(count(placements, p -> p.endedOn() != null && YEAR.contains(p.endedOn())));
        counts.add(count(placements, p -> p.endedOn() == null || p.endedOn().isAfter(YEAR.until())));
        for (OutflowReason reason : OutflowReason.values()) {
            counts.add(count(placements, p -> p.reason() == reason));
        }
        return counts;
    }

    private static int count(List<Placement> placements, Predicate<Placement> which) {
        return Math.toIntExact(placements.stream().filter(which).count());
    }

    private static Predicate<Placement> is(Track track) {
        return placement -> placement.track() == track;
    }
}
