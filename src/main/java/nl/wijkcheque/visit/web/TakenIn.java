package nl.wijkcheque.visit.web;

import io.micronaut.serde.annotation.Serdeable;
import nl.wijkcheque.visit.VisitRedemption;

/** What a page remembers of a cheque that was taken in, for whoever sends the form twice. */
@Serdeable
record TakenIn(int worthMinutes, int dueMinutes) {

    static TakenIn of(VisitRedemption redemption) {
        return new TakenIn(redemption.worth().count(), redemption.due().count());
    }
}
