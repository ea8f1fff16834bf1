package nl.wijkcheque.participant;

/** The participatieladder, from alone to at work [VNG]. */
public enum Rung {
    ISOLATED,
    CONTACTS_OUTSIDE,
    ORGANISED_ACTIVITIES,
    UNPAID_WORK,
    PAID_WORK_WITH_SUPPORT,
    PAID_WORK;

    /** 1 to 6, as people say it. */
    public int number() {
        return ordinal() + 1;
    }
}
