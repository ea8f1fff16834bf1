package nl.wijkcheque.planning.rule;

/** As many hands as the work asks; who is shadowing is extra. */
record CrewSize() implements CrewLimit {

    @Override
    public String name() {
        return "CREW_SIZE";
    }

    @Override
    public boolean allows(Crew crew) {
        int hands = crew.hands();
        return hands >= crew.need().work().crewMin() && hands <= crew.need().work().crewMax();
    }

    @Override
    public Verdict verdict(Crew crew) {
        int hands = crew.hands();
        if (allows(crew)) {
            return Verdict.yes("size.yes", hands);
        }
        return hands < crew.need().work().crewMin()
                ? Verdict.no("size.few", crew.need().work().crewMin())
                : Verdict.no("size.many", crew.need().work().crewMax());
    }
}
