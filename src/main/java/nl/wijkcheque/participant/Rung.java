package nl.wijkcheque.participant;

/** The participatieladder, from alone to at work [VNG]. */
public enum Rung {
    ISOLATED(1),
    CONTACTS_OUTSIDE(2),
    ORGANISED_ACTIVITIES(3),
    UNPAID_WORK(4),
    PAID_WORK_WITH_SUPPORT(5),
    PAID_WORK(6);

    private final int number;

    Rung(int number) {
        this.number = number;
    }

    /** 1 to 6, as people say it. */
    public int number() {
        return number;
    }
}
