package nl.wijkcheque.planning.rule;

import java.util.ArrayList;
import java.util.List;

/** The list of limits. Those that are cheap to judge and often bind come first. */
public final class Limits {

    private final List<MatchLimit> match = List.of(new NotKeptApart(), new Induction());
    private final List<TimeLimit> time = List.of(
            new PlacementDates(), new WeeklyAvailability(), new NotAbsent(), new ResidentsTime(), new InSeason());
    private final List<CrewLimit> crew = List.of(new CrewSize(), new CrewSkills(), new MentorForShadowing(),
            new GoingAlone(), new Seats());
    private final WeeklyCap weeklyCap = new WeeklyCap();
    private final DaysPerWeek daysPerWeek;
    private final DailyMost dailyMost;
    private final VisitsPerDay visitsPerDay;
    private final NoOverlap overlap = new NoOverlap();
    private final TravelTime travel = new TravelTime();
    private final TravelFromBase fromBase;
    private final DailyRest rest;
    private final DailyBreak pause;
    private final List<PersonLimit> person;

    public Limits(LimitSettings settings) {
        this.daysPerWeek = new DaysPerWeek(settings.daysPerWeek());
        this.dailyMost = new DailyMost(Facts.minutes(settings.dailyMost()));
        this.visitsPerDay = new VisitsPerDay(settings.visitsPerDay());
        this.fromBase = new TravelFromBase(settings);
        this.rest = new DailyRest(Facts.minutes(settings.rest()));
        this.pause = new DailyBreak(Facts.minutes(settings.workBeforeBreak()), Facts.minutes(settings.pause()));
        List<PersonLimit> all = new ArrayList<>(time);
        all.addAll(diary());
        all.addAll(match);
        this.person = List.copyOf(all);
    }

    /** Every limit for one person. */
    public List<PersonLimit> person() {
        return person;
    }

    public List<MatchLimit> match() {
        return match;
    }

    public List<TimeLimit> time() {
        return time;
    }

    public List<DiaryLimit> diary() {
        return List.of(weeklyCap, daysPerWeek, dailyMost, visitsPerDay, overlap, travel, fromBase, rest, pause);
    }

    public List<CrewLimit> crew() {
        return crew;
    }

    /** What these people lack as a crew, and with fewer of them too: that they are too many, or have too few seats, is no lack. */
    public List<CrewLimit> lacking(Crew free) {
        boolean few = free.hands() < free.need().work().crewMin();
        return crew.stream()
                .filter(limit -> !limit.name().equals("SEATS") && (few || !limit.name().equals("CREW_SIZE")))
                .filter(limit -> !limit.allows(free))
                .toList();
    }

    /** How many of the limits for one person are in the way of the start that is tried. */
    public int broken(Gap tried) {
        int broken = 0;
        for (int at = 0; at < person.size(); at++) {
            broken += person.get(at).passes(tried) ? 0 : 1;
        }
        return broken;
    }

    /** All the times that every limit of time allows. */
    public Windows times(Match found) {
        Windows times = time.getFirst().allowed(found);
        for (int at = 1; at < time.size(); at++) {
            times = times.and(time.get(at).allowed(found));
        }
        return times;
    }

    public boolean allow(Match found) {
        for (int at = 0; at < match.size(); at++) {
            if (!match.get(at).allows(found)) {
                return false;
            }
        }
        return true;
    }

    /** Leaves the starts that every limit of the diary allows. */
    public void narrow(Gap gap) {
        if (leaveRoom(gap)) {
            narrowStarts(gap);
        }
    }

    /**
     * Whether the limits to how much she does allow one visit more that day; the same for every gap of a day. They are named
     * one by one here and below, as a planner asks them more often than anything else.
     */
    public boolean leaveRoom(Gap gap) {
        weeklyCap.narrow(gap);
        daysPerWeek.narrow(gap);
        dailyMost.narrow(gap);
        visitsPerDay.narrow(gap);
        return !gap.isEmpty();
    }

    /** Leaves the starts that the limits to when she does it allow. */
    public void narrowStarts(Gap gap) {
        overlap.narrow(gap);
        if (!gap.isEmpty()) {
            travel.narrow(gap);
        }
        if (!gap.isEmpty()) {
            fromBase.narrow(gap);
            rest.narrow(gap);
            pause.narrow(gap);
        }
    }

    /**
     * Whether a long day still has its break, now that a visit is gone from it: with the first or the last visit goes what lay
     * between that and the next.
     */
    public boolean leaveBreak(Diary diary, int day) {
        return pause.isTaken(diary, diary.day(day));
    }

    public boolean allow(Crew chosen) {
        for (int at = 0; at < crew.size(); at++) {
            if (!crew.get(at).allows(chosen)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all limits for one person hold for the start that is tried. */
    public boolean allow(Gap tried) {
        Gap gap = tried.copy();
        narrow(gap);
        return !gap.isEmpty()
                && allow(tried.match())
                && times(tried.match()).hold(tried.low(), tried.low() + tried.length());
    }
}
