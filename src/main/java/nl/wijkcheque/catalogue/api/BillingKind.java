package nl.wijkcheque.catalogue.api;

import nl.wijkcheque.catalogue.Billing;

/** The kinds of billing, in the contract. */
enum BillingKind {
    PER_HOUR,
    FIXED_CHEQUES;

    static BillingKind of(Billing billing) {
        return switch (billing) {
            case Billing.PerHour perHour -> PER_HOUR;
            case Billing.FixedCheques fixed -> FIXED_CHEQUES;
        };
    }

    Billing of(int count) {
        return switch (this) {
            case PER_HOUR -> new Billing.PerHour(count);
            case FIXED_CHEQUES -> new Billing.FixedCheques(count);
        };
    }
}
