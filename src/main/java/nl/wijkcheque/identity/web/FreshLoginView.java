package nl.wijkcheque.identity.web;

import io.micronaut.serde.annotation.Serdeable;

/** A login that was just made, to be read once. */
@Serdeable
public record FreshLoginView(String id, String username, String password) {

    /** Never the password. */
    @Override
    public String toString() {
        return "FreshLoginView[" + username + "]";
    }
}
