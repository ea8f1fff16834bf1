package nl.wijkcheque.planning.limit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkcheque.shared.Skill;

/** Each skill that is needed is there, in someone who works: who is shadowing is still learning. */
record CrewSkills() implements CrewLimit {

    @Override
    public String name() {
        return "SKILLS";
    }

    @Override
    public Verdict check(List<Person> crew, Proposal visit) {
        Set<Skill> lacking = EnumSet.noneOf(Skill.class);
        lacking.addAll(visit.work().skills());
        crew.stream()
                .filter(person -> !person.shadows(visit.work().offering()))
                .forEach(person -> lacking.removeAll(person.who().skills()));
        return lacking.stream()
                .findFirst()
                .map(skill -> Verdict.no("skills.no." + skill))
                .orElseGet(() -> Verdict.yes("skills.yes"));
    }
}
