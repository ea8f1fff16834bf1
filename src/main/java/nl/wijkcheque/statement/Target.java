package nl.wijkcheque.statement;

import java.util.UUID;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.Period;

/** How many klussen or diensten a servicepunt means to do in a period. */
public record Target(UUID id, OfferingKind kind, Period days, int number) {}
