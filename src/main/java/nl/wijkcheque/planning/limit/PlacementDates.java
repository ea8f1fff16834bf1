package nl.wijkcheque.planning.limit;

/** Works only while placed on a track: orientation, participatiebaan or secondment. */
record PlacementDates() implements PersonLimit {

    @Override
    public String name() {
        return "PLACEMENT";
    }

    @Override
    public Verdict check(Person person, Proposal visit) {
        return person.who().isPlacedOn(visit.day()) ? Verdict.yes("placement.yes") : Verdict.no("placement.no");
    }
}
