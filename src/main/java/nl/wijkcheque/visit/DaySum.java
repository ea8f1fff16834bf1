package nl.wijkcheque.visit;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/** What a participant worked on a day. */
@Introspected
record DaySum(UUID participantId, LocalDate day, int minutes) {}
