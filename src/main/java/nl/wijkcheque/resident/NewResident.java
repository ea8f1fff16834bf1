package nl.wijkcheque.resident;

import java.time.LocalDate;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to register, as typed: whatever is missing or wrong is refused together.
 *
 * @param sameHouseholdAs a resident she lives with; null when she lives alone or with nobody who is registered
 * @param anotherPerson said by who registers, after seeing that somebody like this is known already
 */
public record NewResident(
        @Nullable Salutation salutation,
        @Nullable String initials,
        @Nullable String prefix,
        @Nullable String surname,
        @Nullable LocalDate birthDate,
        ContactData contact,
        @Nullable ResidentId sameHouseholdAs,
        boolean anotherPerson) {}
