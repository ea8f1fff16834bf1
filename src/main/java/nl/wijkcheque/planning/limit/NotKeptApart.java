package nl.wijkcheque.planning.limit;

/** A participant and a resident who are kept apart; from which side, and why, nobody is told. */
record NotKeptApart() implements PersonLimit {

    @Override
    public String name() {
        return "NO_GO";
    }

    @Override
    public Verdict check(Person person, Proposal visit) {
        return person.apart() ? Verdict.no("nogo.no") : Verdict.yes("nogo.yes");
    }
}
