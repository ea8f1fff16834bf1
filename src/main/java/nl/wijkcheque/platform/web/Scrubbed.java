package nl.wijkcheque.platform.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A fault as it may stand in a log: the same classes and the same lines of code, but no words that could be someone's.
 * A database repeats the value it chokes on, a parser the text it can't read.
 */
final class Scrubbed extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int DEPTH = 8;

    private Scrubbed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static Scrubbed of(Throwable fault) {
        return of(fault, DEPTH);
    }

    private static Scrubbed of(Throwable fault, int depth) {
        Throwable cause = fault.getCause();
        String code = fault instanceof SQLException sql ? " " + sql.getErrorCode() + "/" + sql.getSQLState() : "";
        Scrubbed scrubbed = new Scrubbed(
                fault.getClass().getName() + code, cause == null || depth == 0 ? null : of(cause, depth - 1));
        scrubbed.setStackTrace(fault.getStackTrace());
        return scrubbed;
    }
}
