package nl.wijkcheque.resident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk or coordinator sees of a resident. Looking at it is written down.
 *
 * @param ground why she pays the reduced tariff today; null when she does not
 * @param entitlements newest first
 * @param housemates those of the same household
 */
public record ResidentFile(
        Resident resident, @Nullable Ground ground, List<Entitlement> entitlements, List<Resident> housemates) {}
