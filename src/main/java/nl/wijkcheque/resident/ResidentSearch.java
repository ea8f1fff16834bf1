package nl.wijkcheque.resident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom to look for; at least a name of two letters, a postcode or a birth date.
 *
 * @param name how the surname begins, with or without tussenvoegsel; initials may follow after a comma
 * @param houseNumber only together with a postcode
 */
public record ResidentSearch(
        @Nullable String name,
        @Nullable String postcode,
        @Nullable Integer houseNumber,
        @Nullable LocalDate birthDate) {}
