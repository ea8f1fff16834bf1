package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.planning.rule.Crew;
import nl.wijkcheque.planning.rule.CrewLimit;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Gap;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.Limits;
import nl.wijkcheque.planning.rule.Match;
import nl.wijkcheque.planning.rule.PersonLimit;
import nl.wijkcheque.planning.rule.Verdict;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Said;

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

    Checks(LimitSettings settings) {
        this.limits = new Limits(settings);
    }

    List<Candidate> candidates(Situation situation) {
        return situation.people().values().stream()
                .map(person -> candidate(person, situation))
                .sorted(BEST_FIRST)
                .toList();
    }

    CrewCheck crew(List<Diary> people, Situation situation) {
        List<LimitCheck> all = new ArrayList<>();
        Crew crew = new Crew(situation.need());
        for (Diary person : people) {
            Gap gap = situation.gap(person);
            all.addAll(person(gap));
            crew.add(gap.match());
        }
        for (CrewLimit limit : limits.crew()) {
            Verdict verdict = limit.verdict(crew);
            all.add(new LimitCheck(limit.name(), null, verdict.passed(), verdict.reason()));
        }
        return new CrewCheck(members(crew), all);
    }

    /** What is broken, a sentence per limit. */
    List<Said> sentences(CrewCheck check, Situation situation) {
        return check.broken().stream()
                .map(limit -> {
                    Diary person = limit.participant() == null
                            ? null
                            : situation.people().get(limit.participant());
                    return new Said(
                            person == null ? "" : person.helper().name(),
                            limit.reason().textKey(),
                            limit.reason().facts().stream().map(Object::toString).toList());
                })
                .toList();
    }

    private Candidate candidate(Diary person, Situation situation) {
        Gap gap = situation.gap(person);
        return new Candidate(
                person.helper().id(),
                person.helper().name(),
                part(gap.match(), true),
                person(gap),
                situation.need().knownBy().contains(person.helper().id()),
                person.helper().id().equals(situation.booking().preferredHelper()),
                Minutes.of(person.work(gap.week())));
    }

    private List<LimitCheck> person(Gap gap) {
        List<LimitCheck> checks = new ArrayList<>();
        for (PersonLimit limit : limits.person()) {
            Verdict verdict = limit.verdict(gap);
            checks.add(new LimitCheck(
                    limit.name(), gap.match().helper().id(), verdict.passed(), verdict.reason()));
        }
        return checks;
    }

    static List<CrewMember> members(Crew crew) {
        List<CrewMember> members = new ArrayList<>();
        for (int at = 0; at < crew.size(); at++) {
            Helper helper = crew.get(at).helper();
            members.add(new CrewMember(helper.id(), helper.name(), part(crew.get(at), crew.someoneShadows())));
        }
        return members;
    }

    /** A mentor introduces only when there is someone to introduce. */
    private static CrewPart part(Match match, boolean someoneShadows) {
        return switch (match.level().orElse(InductionLevel.INDEPENDENT)) {
            case SHADOWING -> CrewPart.SHADOWING;
            case INDEPENDENT -> CrewPart.WORKING;
            case MENTOR -> someoneShadows ? CrewPart.MENTORING : CrewPart.WORKING;
        };
    }
}
