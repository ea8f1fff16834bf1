package nl.wijkcheque.participant;

/** How far somebody is on a rung: a step within it counts as progress [Ede]; three of them [choice]. */
public enum WithinRung {
    BEGINNING(1),
    HALFWAY(2),
    NEARLY_NEXT(3);

    /** Steps on a rung. */
    static final int STEPS = 3;

    private final int step;

    WithinRung(int step) {
        this.step = step;
    }

    int step() {
        return step;
    }
}
