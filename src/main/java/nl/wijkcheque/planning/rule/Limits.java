package nl.wijkcheque.planning.rule;

import java.util.List;

/** The list of limits. Those that are cheap to judge and often bind come first. */
public final class Limits {

    private final List<MatchLimit> match = List.of(new NotKeptApart(), new Induction());
    private final List<TimeLimit> time = List.of(
            new PlacementDates(), new WeeklyAvailability(), new NotAbsent(), new ResidentsTime(), new InSeason());
    private final List<CrewLimit> crew =
            List.of(new CrewSize(), new CrewSkills(), new MentorForShadowing(), new GoingAlone(), new Seats());
    private final List<DiaryLimit> diary;
    private final List<PersonLimit> person;

    public Limits(LimitSettings settings) {
        this.diary = List.of(
                new WeeklyCap(),
                new DaysPerWeek(settings.daysPerWeek()),
                new DailyMost(Facts.minutes(settings.dailyMost())),
                new VisitsPerDay(settings.visitsPerDay()),
                new NoOverlap(),
                new TravelTime(),
                new TravelFromBase(settings),
                new DailyRest(Facts.minutes(settings.rest())),
                new DailyBreak(Facts.minutes(settings.workBeforeBreak()), Facts.minutes(settings.pause())));
        List<PersonLimit> all = new java.util.ArrayList<>(time);
        all.addAll(diary);
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
        return diary;
    }

    public List<CrewLimit> crew() {
        return crew;
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
        for (int at = 0; at < diary.size() && !gap.isEmpty(); at++) {
            diary.get(at).narrow(gap);
        }
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
