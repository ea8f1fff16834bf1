package nl.wijkcheque.resident;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.util.function.Supplier;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;

/** Two who write the same down at the same moment: a unique key decides who was first. */
final class KnownMeanwhile {

    private static final int DUPLICATE_KEY = 1062;

    private KnownMeanwhile() {}

    /** @param key of which the other was first */
    static <T> Outcome<T> unless(String key, RefusalCode otherwise, Supplier<T> write) {
        try {
            return Outcome.done(write.get());
        } catch (DataAccessException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql
                        && sql.getErrorCode() == DUPLICATE_KEY
                        && String.valueOf(sql.getMessage()).contains(key)) {
                    return Outcome.refused(otherwise);
                }
            }
            throw failure;
        }
    }
}
