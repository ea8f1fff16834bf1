package nl.wijkcheque.identity;

import nl.wijkcheque.shared.AccountId;

/**
 * What somebody needs to log in; shown once.
 *
 * @param password not stored anywhere as it is
 */
public record FreshLogin(AccountId id, String username, String password) {

    /** Never the password. */
    @Override
    public String toString() {
        return "FreshLogin[" + username + "]";
    }
}
