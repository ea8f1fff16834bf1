package nl.wijkcheque.booking;

import java.util.UUID;
import nl.wijkcheque.shared.OrganisationId;

/** How the work of a booking is paid. */
public sealed interface PaidBy {

    /** @param household whose reduced cheques may pay for it; those of a bearer always may */
    record Cheques(UUID household) implements PaidBy {}

    /** On account, by invoice after the month; no cheque is taken in for it. */
    record Invoice(OrganisationId organisation) implements PaidBy {}
}
