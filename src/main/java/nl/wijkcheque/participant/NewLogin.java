package nl.wijkcheque.participant;

/**
 * What a participant needs to log in; shown once.
 *
 * @param password not stored anywhere as it is
 */
public record NewLogin(String username, String password) {

    /** Never the password. */
    @Override
    public String toString() {
        return "NewLogin[" + username + "]";
    }
}
