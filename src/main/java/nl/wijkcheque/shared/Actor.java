package nl.wijkcheque.shared;

import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something: the account behind a request, or the service itself.
 *
 * @param name as colleagues know the person
 * @param servicepunt where the person works or belongs
 * @param resident set when the account is that of a resident
 * @param participant set when the account is that of a participant
 */
public record Actor(
        AccountId account,
        String name,
        Set<Role> roles,
        Servicepunt servicepunt,
        @Nullable ResidentId resident,
        @Nullable ParticipantId participant) {

    private static final AccountId SERVICE = new AccountId(new UUID(0, 0));

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The service itself, in work that nobody asked for. */
    public static Actor ofService(Servicepunt servicepunt) {
        return new Actor(SERVICE, "Wijkcheque", Set.of(), servicepunt, null, null);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** The role that someone acts in, of those she has: the one nearest to the work. Null for the service itself. */
    public @Nullable Role actsAs() {
        return roles.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    /** Works for the servicepunt or the municipality, rather than being served or placed. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }
}
