package nl.wijkcheque.resident;

import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * With whom somebody lives.
 *
 * @param version of the data that were corrected
 * @param with somebody of the household that she belongs to; null when she lives with nobody who is registered
 */
public record HouseholdMove(int version, @Nullable CorrectionReason reason, @Nullable ResidentId with) {}
