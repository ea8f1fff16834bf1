package nl.wijkcheque.identity;

import java.time.Instant;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A look at somebody's data, as she may see it: not who it was, but as what and from where.
 *
 * @param role null for the service itself
 */
public record FileLook(Instant at, @Nullable Role role, String servicepunt) {}
