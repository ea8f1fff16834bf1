package nl.wijkcheque.resident;

import java.util.UUID;
import nl.wijkcheque.shared.ResidentId;

/**
 * Somebody belongs to another household. Published in the transaction that changes it, so that what is good for her household
 * goes with her in the same breath, or nothing happens at all.
 */
public record HouseholdChanged(ResidentId resident, UUID household) {}
