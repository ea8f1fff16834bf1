package nl.wijkcheque.cheque;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import nl.wijkcheque.resident.HouseholdChanged;

/** Lets personal cheques follow their holder to another household, in the transaction that moves her. */
@Singleton
class MovedHolders {

    private final ChequeRows rows;

    MovedHolders(ChequeRows rows) {
        this.rows = rows;
    }

    @EventListener
    void moved(HouseholdChanged event) {
        rows.follow(event.resident().value(), event.household());
    }
}
