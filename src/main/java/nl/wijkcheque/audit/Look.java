package nl.wijkcheque.audit;

import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/**
 * A look by staff at somebody's data. Who it was is not for the person herself: in which role, and from where, is.
 *
 * @param role null for what the service did by itself
 */
public record Look(UUID id, Instant at, @Nullable Role role, ServicepuntId servicepunt) {}
