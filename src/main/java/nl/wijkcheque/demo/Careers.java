package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.demo.Career.Stay;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Track;

/** Decides who is on which track when: those of today with what went before, and those who have left by now. */
final class Careers {

    /** As they were counted in Ede in 2009 (table 7), roughly: one in five to regular work. */
    private static final List<OutflowReason> REASONS = List.of(
            OutflowReason.REGULAR_WORK,
            OutflowReason.REGULAR_WORK,
            OutflowReason.NO_RIGHT_TO_BENEFIT,
            OutflowReason.NO_RIGHT_TO_BENEFIT,
            OutflowReason.OTHER,
            OutflowReason.OTHER,
            OutflowReason.OTHER,
            OutflowReason.CARE_TRACK,
            OutflowReason.WSW_JOB);

    private static final int ORIENTATION_DAYS = 56;

    private final Dice dice;
    private final LocalDate opening;
    private final LocalDate today;

    Careers(Dice dice, World.Calendar calendar) {
        this.dice = dice;
        this.opening = calendar.opening();
        this.today = calendar.today();
    }

    /** Of somebody who is there today: of every twenty four in orientation, three on secondment. */
    Career present(int number) {
        if (number == 0) {
            return participatiebaan(monday(today.minusDays(200)));
        }
        return switch (number % 20) {
            case 1, 6, 11, 16 ->
                new Career(List.of(Stay.open(Track.ORIENTATION, monday(today.minusDays(dice.between(4, 45))))));
            case 3, 9, 15 -> secondment(monday(today.minusDays(dice.between(15, 340))));
            case 2, 12 -> participatiebaan(monday(today.minusDays(dice.between(312, 355))));
            case 5, 10, 14, 18 -> extended(monday(today.minusDays(dice.between(400, 640))));
            default -> participatiebaan(monday(today.minusDays(dice.between(20, 300))));
        };
    }

    /** Of somebody who has left: each next one for another reason, so that few show several. */
    Career past(int number) {
        OutflowReason reason = REASONS.get(number * 2 % REASONS.size());
        int days = Math.toIntExact(java.time.temporal.ChronoUnit.DAYS.between(opening, today));
        if (number % 4 == 3) {
            LocalDate from = monday(opening.plusDays(dice.below(Math.max(1, days - 60))));
            return new Career(List.of(Stay.ended(
                    Track.ORIENTATION, from, from.plusDays(dice.between(14, ORIENTATION_DAYS - 1)), reason)));
        }
        LocalDate from = monday(opening.minusDays(dice.between(10, 250)));
        int longest = Math.min(days + Math.toIntExact(java.time.temporal.ChronoUnit.DAYS.between(from, opening)) - 5,
                364);
        int least = Math.toIntExact(java.time.temporal.ChronoUnit.DAYS.between(from, opening)) + 20;
        LocalDate last = from.plusDays(dice.between(Math.min(least, longest), longest));
        return new Career(List.of(Stay.ended(Track.PARTICIPATIEBAAN, from, last, reason)));
    }

    private Career participatiebaan(LocalDate from) {
        List<Stay> stays = new ArrayList<>(before(from));
        stays.add(Stay.open(Track.PARTICIPATIEBAAN, from));
        return new Career(stays);
    }

    private Career extended(LocalDate from) {
        return new Career(List.of(Stay.extended(Track.PARTICIPATIEBAAN, from)));
    }

    private Career secondment(LocalDate from) {
        LocalDate work = monday(from.minusDays(dice.between(180, 340)));
        List<Stay> stays = new ArrayList<>(before(work));
        if (!from.minusDays(1).isBefore(opening)) {
            stays.add(Stay.ended(Track.PARTICIPATIEBAAN, work, from.minusDays(1), OutflowReason.OTHER));
        }
        stays.add(Stay.open(Track.SECONDMENT, from));
        return new Career(stays);
    }

    /** The orientation before a first day, unless that was over before the servicepunt opened. */
    private List<Stay> before(LocalDate from) {
        LocalDate last = from.minusDays(1);
        return last.isBefore(opening)
                ? List.of()
                : List.of(Stay.ended(
                        Track.ORIENTATION, from.minusDays(ORIENTATION_DAYS), last, OutflowReason.OTHER));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(java.time.DayOfWeek.MONDAY);
    }
}
