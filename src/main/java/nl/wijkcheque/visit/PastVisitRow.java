package nl.wijkcheque.visit;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody was at a visit that is over, or should have been. */
@Introspected
record PastVisitRow(UUID visitId, UUID participantId, LocalDate day, Presence presence, int minutes) {}
