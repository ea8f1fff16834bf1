package nl.wijkcheque.visit;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/** What one participant did of one offering. */
@Introspected
record ExperienceSum(
        UUID participantId,
        UUID offeringId,
        int visits,
        int minutes,
        int residents,
        int missed,
        LocalDate firstDay,
        LocalDate lastDay) {}
