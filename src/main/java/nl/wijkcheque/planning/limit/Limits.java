package nl.wijkcheque.planning.limit;

import jakarta.inject.Singleton;
import java.util.List;

/** The list: used by the candidates, by the check at assignment and by the page that explains. */
@Singleton
public final class Limits {

    private final List<PersonLimit> person;
    private final List<CrewLimit> crew;

    public Limits(LimitSettings settings) {
        this.person = List.of(
                new PlacementDates(),
                new WeeklyAvailability(),
                new NotAbsent(),
                new NoOverlap(),
                new TravelTime(settings),
                new WeeklyCap(),
                new DailyMost(settings),
                new DailyRest(settings),
                new Induction(),
                new NotKeptApart());
        this.crew = List.of(new CrewSize(), new CrewSkills(), new MentorForShadowing(), new GoingAlone(), new Seats());
    }

    public List<PersonLimit> person() {
        return person;
    }

    public List<CrewLimit> crew() {
        return crew;
    }
}
