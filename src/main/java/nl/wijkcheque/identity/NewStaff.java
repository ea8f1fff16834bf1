package nl.wijkcheque.identity;

import java.util.Set;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who is to log in, as typed; residents and participants get theirs from their own file.
 *
 * @param username 3 to 40 letters, digits, dots and dashes
 * @param name as colleagues know her, at most 100 characters
 * @param roles at least one of {@link Logins#STAFF_ROLES}
 */
public record NewStaff(@Nullable String username, @Nullable String name, Set<Role> roles) {

    public NewStaff {
        roles = Set.copyOf(roles);
    }
}
