package nl.wijkcheque.planning.rule;

/** SHADOWING goes only with a MENTOR (Ede), and each with one of her own: nobody is visited by a class [choice]. */
record MentorForShadowing() implements CrewLimit {

    @Override
    public String name() {
        return "MENTOR";
    }

    @Override
    public boolean allows(Crew crew) {
        return crew.size() - crew.hands() <= crew.mentors();
    }

    @Override
    public Verdict verdict(Crew crew) {
        if (!allows(crew)) {
            return Verdict.no("mentor.no");
        }
        return Verdict.yes(crew.someoneShadows() ? "mentor.yes" : "mentor.none");
    }
}
