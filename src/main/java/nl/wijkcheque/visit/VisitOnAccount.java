package nl.wijkcheque.visit;

import java.time.LocalDate;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;

/**
 * A visit that is done, for an organisation that pays by invoice.
 *
 * @param premises where it was done
 * @param billed minutes that it costs, as billed by the offering; more than zero
 */
public record VisitOnAccount(
        VisitId visit, BookingId booking, OrganisationId organisation, ResidentId premises, LocalDate day,
        Minutes billed) {}
