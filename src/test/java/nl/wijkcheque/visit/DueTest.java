package nl.wijkcheque.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.wijkcheque.catalogue.Billing;
import nl.wijkcheque.shared.Minutes;
import org.junit.jupiter.api.Test;

final class DueTest {

    @Test
    void aVisitIsBilledPerBegunHalfHour() {
        assertEquals(30, billed(new Billing.PerHour(1), 1, 1));
        assertEquals(30, billed(new Billing.PerHour(1), 30, 1));
        assertEquals(60, billed(new Billing.PerHour(1), 31, 1));
        assertEquals(120, billed(new Billing.PerHour(1), 120, 1));
    }

    @Test
    void atMostAsManyAreBilledAsTheOfferingSaysAndAsManyAsCame() {
        assertEquals(120, billed(new Billing.PerHour(1), 120, 3));
        assertEquals(240, billed(new Billing.PerHour(2), 120, 3));
        assertEquals(120, billed(new Billing.PerHour(2), 120, 1));
        assertEquals(90, billed(new Billing.PerHour(2), 45, 2), "rounded once, over all of it");
    }

    @Test
    void aFixedNumberOfChequesDoesNotLookAtTheClock() {
        assertEquals(180, billed(new Billing.FixedCheques(3), 45, 1));
        assertEquals(180, billed(new Billing.FixedCheques(3), 300, 2));
    }

    @Test
    void helpThatWasNotGivenCostsNothing() {
        assertEquals(0, billed(new Billing.PerHour(1), 120, 0));
        assertEquals(0, billed(new Billing.FixedCheques(3), 120, 0));
    }

    private static int billed(Billing billing, int minutes, int working) {
        return Due.billed(billing, Minutes.of(minutes), working).count();
    }
}
