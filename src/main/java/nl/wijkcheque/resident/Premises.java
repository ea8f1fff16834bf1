package nl.wijkcheque.resident;

import nl.wijkcheque.shared.Address;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.ResidentId;

/**
 * A building or garden of an organisation, where klussen are done on account. It is no person: it has no birth date,
 * household, tariff group or login, and is not found among residents.
 *
 * @param id from the same space as the ids of residents, so that it can be booked for as for a resident
 * @param name of the premises within the organisation
 * @param contactName whom the crew asks for
 * @param phone ten digits, of that person
 * @param active whether it can be booked for: both it and its organisation are
 */
public record Premises(
        ResidentId id,
        OrganisationId organisation,
        String organisationName,
        String name,
        String contactName,
        Address address,
        String phone,
        boolean active,
        int version)
        implements
            Host {

    /** {@code Woonzorg De Linde, hoofdgebouw}. */
    @Override
    public String title() {
        return organisationName + ", " + name;
    }

    @Override
    public boolean pets() {
        return false;
    }

    @Override
    public OrganisationId payer() {
        return organisation;
    }
}
