package nl.wijkcheque.planning.limit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;

/**
 * Someone who might go.
 *
 * @param engagements in the week of the visit and the days around it, in order of time
 * @param apart may not meet this resident
 */
public record Person(Deployable who, List<Engagement> engagements, boolean apart) {

    public Person {
        engagements = engagements.stream()
                .sorted(Comparator.comparing(engagement -> engagement.slot().start()))
                .toList();
    }

    /** Work planned in those days; a visit counts on the day on which it starts. */
    public Minutes plannedIn(Period days) {
        return Minutes.sum(engagements.stream()
                .filter(engagement -> days.contains(engagement.day()))
                .map(engagement -> Minutes.between(engagement.slot().length()))
                .toList());
    }

    Optional<Engagement> lastBefore(Instant moment) {
        return engagements.stream()
                .filter(engagement -> !engagement.slot().end().isAfter(moment))
                .max(Comparator.comparing(engagement -> engagement.slot().end()));
    }

    Optional<Engagement> firstAfter(Instant moment) {
        return engagements.stream()
                .filter(engagement -> !engagement.slot().start().isBefore(moment))
                .findFirst();
    }

    public Optional<InductionLevel> level(OfferingId offering) {
        return who.inductionFor(offering);
    }

    boolean shadows(OfferingId offering) {
        return level(offering).filter(level -> level == InductionLevel.SHADOWING).isPresent();
    }

    boolean mentors(OfferingId offering) {
        return level(offering).filter(level -> level == InductionLevel.MENTOR).isPresent();
    }
}
