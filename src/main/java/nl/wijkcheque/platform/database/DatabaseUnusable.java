package nl.wijkcheque.platform.database;

/** The embedded database cannot run here; the message is one English sentence that says what to do about it. */
public final class DatabaseUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnusable(String message) {
        super(message);
    }

    DatabaseUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
