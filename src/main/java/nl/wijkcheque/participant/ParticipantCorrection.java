package nl.wijkcheque.participant;

import java.time.LocalDate;
import nl.wijkcheque.audit.CorrectionReason;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is and how to reach her, as typed: whatever is missing or wrong is refused together.
 *
 * @param version of the data that were corrected
 */
public record ParticipantCorrection(
        int version,
        @Nullable CorrectionReason reason,
        @Nullable String firstName,
        @Nullable String surname,
        @Nullable LocalDate birthDate,
        @Nullable String phone) {}
