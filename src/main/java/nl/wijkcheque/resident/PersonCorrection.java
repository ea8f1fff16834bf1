package nl.wijkcheque.resident;

import java.time.LocalDate;
import nl.wijkcheque.audit.CorrectionReason;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as typed: whatever is missing or wrong is refused together.
 *
 * @param version of the data that were corrected
 * @param anotherPerson said by who corrects, after seeing that somebody like this is known already
 */
public record PersonCorrection(
        int version,
        @Nullable CorrectionReason reason,
        @Nullable Salutation salutation,
        @Nullable String initials,
        @Nullable String prefix,
        @Nullable String surname,
        @Nullable LocalDate birthDate,
        boolean anotherPerson) {}
