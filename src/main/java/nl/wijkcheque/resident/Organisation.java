package nl.wijkcheque.resident;

import nl.wijkcheque.shared.Address;
import nl.wijkcheque.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A care home or housing corporation that buys klussen on account [Ede].
 *
 * @param kvkNumber its number in the trade register: eight digits
 * @param vatNumber {@code NL123456789B01}; null when it has none
 * @param email where invoices go
 * @param address for invoices
 * @param contactName whom to ask about an invoice
 * @param phone ten digits, of that person
 * @param paymentDays within how many days after its date an invoice is paid
 * @param active whether it can be booked for
 * @param version how often it was changed; a change names the version that it was based on
 */
public record Organisation(
        OrganisationId id,
        String name,
        String kvkNumber,
        @Nullable String vatNumber,
        String email,
        Address address,
        String contactName,
        String phone,
        int paymentDays,
        boolean active,
        int version) {}
