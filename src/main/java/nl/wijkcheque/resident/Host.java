package nl.wijkcheque.resident;

import nl.wijkcheque.shared.Address;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Where a crew comes to work and whom it finds there: a resident at home, or premises of an organisation. Booking, planning
 * and visits need no more than this, and so treat both alike.
 */
public sealed interface Host permits Resident, Premises {

    /** Residents and premises share one space of ids. */
    ResidentId id();

    /** As people call it. */
    String title();

    Address address();

    /** Ten digits. */
    String phone();

    /** Whether there are pets: not every participant likes to go there. */
    boolean pets();

    /** Who pays for the work by invoice; null for a resident, who pays with cheques. */
    @Nullable
    OrganisationId payer();
}
