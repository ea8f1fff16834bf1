package nl.wijkcheque.participant;

import java.util.UUID;
import nl.wijkcheque.shared.Period;

/** Days on which a participant is away. */
public record Absence(UUID id, Period period, AbsenceKind kind) {}
