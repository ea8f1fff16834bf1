package nl.wijkcheque.planning;

import java.util.List;

/** What every limit says about a chosen crew: those of each person, then those of the crew as a whole. */
public record CrewCheck(List<CrewMember> crew, List<LimitCheck> limits) {

    public CrewCheck {
        crew = List.copyOf(crew);
        limits = List.copyOf(limits);
    }

    public boolean possible() {
        return limits.stream().allMatch(LimitCheck::passed);
    }

    public List<LimitCheck> broken() {
        return limits.stream().filter(limit -> !limit.passed()).toList();
    }
}
