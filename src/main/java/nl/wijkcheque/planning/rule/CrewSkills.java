package nl.wijkcheque.planning.rule;

/** Each skill that is needed is there, in someone who works: who is shadowing is still learning. */
record CrewSkills() implements CrewLimit {

    @Override
    public String name() {
        return "SKILLS";
    }

    @Override
    public boolean allows(Crew crew) {
        return lacking(crew) == 0;
    }

    @Override
    public Verdict verdict(Crew crew) {
        int lacking = lacking(crew);
        return lacking == 0
                ? Verdict.yes("skills.yes")
                : Verdict.no("skills.no." + Helper.skills(lacking).iterator().next());
    }

    private static int lacking(Crew crew) {
        return crew.need().work().skills() & ~crew.skills();
    }
}
