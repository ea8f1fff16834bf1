package nl.wijkcheque.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** Whatever coaches do in whatever order, what is stored keeps to the rules, and the flow adds up in every year. */
final class PlacementPropertyTest {

    private static final int PEOPLE = 12;
    private static final int STEPS = 30;

    private static final Set<RefusalCode> LENGTHS = Set.of(
            RefusalCode.PLACEMENT_TOO_LONG,
            RefusalCode.TRACKS_TOO_LONG,
            RefusalCode.THIRD_YEAR_NEEDS_OTHER_SETTING);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final Crowd crowd = new Crowd("Anything goes");
    private final Placements placements = crowd.placements;
    private final TrackTerms terms = TestService.bean(TrackTerms.class);

    @Test
    void placementsNeverOverlapNorLastLongerThanFourYearsAndTheFlowAddsUp() {
        long seed = System.nanoTime();
        System.out.println("PlacementPropertyTest seed " + seed);
        Random random = new Random(seed);
        for (int person = 0; person < PEOPLE; person++) {
            ParticipantId participant = crowd.someone();
            for (int step = 0; step < STEPS; step++) {
                act(random, participant);
            }
            check(placements.of(participant), "seed " + seed);
        }
        for (int year = 2020; year <= 2028; year++) {
            flowAddsUp(Year.of(year), "seed " + seed + ", " + year);
        }
    }

    private void act(Random random, ParticipantId participant) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2900));
        List<Placement> all = placements.of(participant);
        if (all.isEmpty() || random.nextInt(3) == 0) {
            Track track = List.of(Track.values()).get(random.nextInt(3));
            placements.start(
                    crowd.coach, participant, track, day,
                    random.nextBoolean() ? null : day.plusDays(random.nextInt(400)));
            return;
        }
        Placement any = all.get(random.nextInt(all.size()));
        if (random.nextBoolean()) {
            LocalDate lastDay = any.from().plusDays(random.nextInt(400));
            OutflowReason reason = List.of(OutflowReason.values()).get(random.nextInt(5));
            placements.end(crowd.coach, any.id(), lastDay, reason);
        } else {
            extend(any, any.until().plusDays(random.nextInt(400)), random.nextBoolean());
        }
    }

    /** A refusal names a last day that is not too late either. */
    private void extend(Placement placement, LocalDate until, boolean likely) {
        if (placements.extend(crowd.coach, placement.id(), until, likely) instanceof Outcome.Refused<?>(Refusal first)
                && LENGTHS.contains(first.code())) {
            LocalDate named = LocalDate.parse(first.facts().getFirst(), DATE);
            Outcome<Placement> again = placements.extend(crowd.coach, placement.id(), named, likely);
            if (named.isAfter(placement.until()) && again instanceof Outcome.Refused<?>(Refusal then)) {
                assertFalse(LENGTHS.contains(then.code()), () -> first + ", then " + then);
            }
        }
    }

    private void check(List<Placement> newestFirst, String message) {
        List<Placement> all = newestFirst.stream()
                .sorted(Comparator.comparing(Placement::from))
                .toList();
        for (int at = 1; at < all.size(); at++) {
            assertTrue(all.get(at).from().isAfter(all.get(at - 1).lastDay()), message);
        }
        assertTrue(all.stream().mapToInt(Placement::days).sum() <= 1461, message);
        int sameSetting = all.stream()
                .filter(placement -> placement.track() == Track.PARTICIPATIEBAAN)
                .mapToInt(Placement::days)
                .sum();
        // Nobody reviews here.
        assertTrue(sameSetting <= 366, message);
        for (Track track : Track.values()) {
            inOneStay(all.stream().filter(placement -> placement.track() == track).toList(), message);
        }
        for (Placement placement : all) {
            assertTrue(!placement.until().isAfter(terms.lastDayExtended(placement.track(), placement.from())), message);
            assertEquals(placement.isOpen(), placement.reason() == null, message);
        }
    }

    /** Days of a track with less than three months between them are no more than its full length with its extension. */
    private void inOneStay(List<Placement> ofTrack, String message) {
        int days = 0;
        long most = 0;
        for (int at = 0; at < ofTrack.size(); at++) {
            Placement one = ofTrack.get(at);
            boolean anew = at == 0 || one.from().isAfter(ofTrack.get(at - 1).lastDay().plusMonths(3));
            days = anew ? one.days() : days + one.days();
            most = anew ? ChronoUnit.DAYS.between(one.from(), end(one.track(), one.from())) : most;
            assertTrue(days <= most, message);
        }
    }

    /** The first day on which nothing is left of the track with its extension, by the law and by Ede. */
    private static LocalDate end(Track track, LocalDate from) {
        LocalDate end = switch (track) {
            case ORIENTATION -> from.plusWeeks(8);
            case PARTICIPATIEBAAN -> from.plusYears(2);
            case SECONDMENT -> from.plusMonths(18);
        };
        // A day that a month lacks is the first of the next.
        return track != Track.ORIENTATION && end.getDayOfMonth() < from.getDayOfMonth() ? end.plusDays(1) : end;
    }

    private void flowAddsUp(Year year, String message) {
        Period period = Period.of(year);
        List<Placement> all = placements.touching(crowd.servicepunt.id(), period);
        long start = all.stream().filter(p -> p.from().isBefore(period.from())).count();
        long in = all.stream().filter(p -> period.contains(p.from())).count();
        long closed = all.stream()
                .filter(p -> p.endedOn() != null && period.contains(p.endedOn()))
                .count();
        LocalDate next = period.until().plusDays(1);
        long end = placements.touching(crowd.servicepunt.id(), new Period(next, next)).stream()
                .filter(p -> p.from().isBefore(next))
                .count();
        assertEquals(start + in - closed, end, message);
    }
}
