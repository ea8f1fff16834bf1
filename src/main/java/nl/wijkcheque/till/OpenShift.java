package nl.wijkcheque.till;

import java.time.LocalDate;

/** A shift that is not closed yet. */
public record OpenShift(Facts facts) implements Shift {

    /** It opened on an earlier day and nobody closed it: nothing is sold in it any more. */
    public boolean isForgottenOn(LocalDate day) {
        return facts.day().isBefore(day);
    }
}
