package nl.wijkcheque.planning.limit;

/** Is not away that day. */
record NotAbsent() implements PersonLimit {

    @Override
    public String name() {
        return "ABSENCE";
    }

    @Override
    public Verdict check(Person person, Proposal visit) {
        return person.who().isAbsentOn(visit.day()) ? Verdict.no("absence.no") : Verdict.yes("absence.yes");
    }
}
