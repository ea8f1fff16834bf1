package nl.wijkcheque.resident.web;

import io.micronaut.serde.annotation.Serdeable;

/** A login that was just made, to be read once. */
@Serdeable
public record LoginView(String residentId, String name, String username, String password) {

    /** Never the password. */
    @Override
    public String toString() {
        return "LoginView[" + username + "]";
    }
}
