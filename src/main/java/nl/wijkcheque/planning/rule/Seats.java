package nl.wijkcheque.planning.rule;

/** Crew and resident fit in. */
record Seats() implements CrewLimit {

    @Override
    public String name() {
        return "SEATS";
    }

    @Override
    public boolean allows(Crew crew) {
        Integer seats = crew.need().work().seats();
        return seats == null || crew.size() + 1 <= seats;
    }

    @Override
    public Verdict verdict(Crew crew) {
        Integer seats = crew.need().work().seats();
        if (seats == null) {
            return Verdict.yes("seats.none");
        }
        return allows(crew) ? Verdict.yes("seats.yes", seats) : Verdict.no("seats.no", seats);
    }
}
