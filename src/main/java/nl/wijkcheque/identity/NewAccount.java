package nl.wijkcheque.identity;

import java.util.Set;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/**
 * A login to make.
 *
 * @param password as the person will type it; at least {@link Accounts#SHORTEST_PASSWORD} characters
 */
public record NewAccount(
        String username,
        String password,
        String name,
        Set<Role> roles,
        ServicepuntId servicepunt,
        @Nullable ResidentId resident,
        @Nullable ParticipantId participant) {

    /** Never the password. */
    @Override
    public String toString() {
        return "NewAccount[" + username + ", " + roles + "]";
    }
}
