package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.planning.limit.CrewLimit;
import nl.wijkcheque.planning.limit.Limits;
import nl.wijkcheque.planning.limit.Person;
import nl.wijkcheque.planning.limit.PersonLimit;
import nl.wijkcheque.planning.limit.Proposal;
import nl.wijkcheque.platform.web.Texts;

/** Holds people and crews against the list of limits. */
@Singleton
class Checks {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate one) -> !one.possible())
            .thenComparing(one -> !one.preferred())
            .thenComparing(one -> !one.visitedBefore())
            .thenComparing(Candidate::plannedThisWeek)
            .thenComparing(Candidate::name)
            .thenComparing(one -> one.participant().value());

    private final Limits limits;
    private final Texts texts;

    Checks(Limits limits, Texts texts) {
        this.limits = limits;
        this.texts = texts;
    }

    List<Candidate> candidates(Situation situation) {
        return situation.people().values().stream()
                .map(person -> candidate(person, situation))
                .sorted(BEST_FIRST)
                .toList();
    }

    CrewCheck crew(List<Person> crew, Proposal visit) {
        List<LimitCheck> all = new ArrayList<>();
        for (Person person : crew) {
            all.addAll(person(person, visit));
        }
        for (CrewLimit limit : limits.crew()) {
            var verdict = limit.check(crew, visit);
            all.add(new LimitCheck(limit.name(), null, verdict.passed(), verdict.reason()));
        }
        return new CrewCheck(members(crew, visit), all);
    }

    /** What is broken, in one Dutch sentence per limit. */
    String sentences(CrewCheck check, Situation situation) {
        return check.broken().stream()
                .map(limit -> {
                    String sentence = texts.in(Texts.DUTCH)
                            .get("planning.reason." + limit.reason().key(), limit.reason().facts().toArray());
                    Person person = limit.participant() == null
                            ? null
                            : situation.people().get(limit.participant());
                    return person == null ? sentence : person.who().name() + ": " + sentence;
                })
                .collect(Collectors.joining(". ", "", "."));
    }

    private Candidate candidate(Person person, Situation situation) {
        Proposal visit = situation.proposal();
        return new Candidate(
                person.who().id(),
                person.who().name(),
                part(person, visit, true),
                person(person, visit),
                situation.visitedBefore().contains(person.who().id().value()),
                person.who().id().equals(situation.booking().preferredHelper()),
                person.plannedIn(visit.week()));
    }

    private List<LimitCheck> person(Person person, Proposal visit) {
        List<LimitCheck> checks = new ArrayList<>();
        for (PersonLimit limit : limits.person()) {
            var verdict = limit.check(person, visit);
            checks.add(new LimitCheck(limit.name(), person.who().id(), verdict.passed(), verdict.reason()));
        }
        return checks;
    }

    private static List<CrewMember> members(List<Person> crew, Proposal visit) {
        boolean someoneShadows = crew.stream().anyMatch(person -> part(person, visit, true) == CrewPart.SHADOWING);
        return crew.stream()
                .map(person -> new CrewMember(person.who().id(), person.who().name(),
                        part(person, visit, someoneShadows)))
                .toList();
    }

    /** A mentor introduces only when there is someone to introduce. */
    private static CrewPart part(Person person, Proposal visit, boolean someoneShadows) {
        InductionLevel level = person.level(visit.work().offering()).orElse(InductionLevel.INDEPENDENT);
        return switch (level) {
            case SHADOWING -> CrewPart.SHADOWING;
            case INDEPENDENT -> CrewPart.WORKING;
            case MENTOR -> someoneShadows ? CrewPart.MENTORING : CrewPart.WORKING;
        };
    }
}
