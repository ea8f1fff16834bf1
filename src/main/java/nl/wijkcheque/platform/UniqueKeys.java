package nl.wijkcheque.platform;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;

/** Two who write the same down at the same moment: a unique key decides who was first. */
public final class UniqueKeys {

    private static final int DUPLICATE_KEY = 1062;

    private UniqueKeys() {}

    /** Whether another was first, whatever the key. */
    public static boolean isTaken(Throwable failure) {
        return duplicates(failure).findAny().isPresent();
    }

    /**
     * Writes, and refuses when another was first; any other failure is thrown on.
     *
     * @param key of which the other was first
     */
    public static <T> Outcome<T> unlessTaken(String key, RefusalCode otherwise, Supplier<T> write) {
        try {
            return Outcome.done(write.get());
        } catch (RuntimeException failure) {
            if (duplicates(failure).anyMatch(one -> String.valueOf(one.getMessage()).contains(key))) {
                return Outcome.refused(otherwise);
            }
            throw failure;
        }
    }

    private static Stream<SQLException> duplicates(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(sql -> sql.getErrorCode() == DUPLICATE_KEY);
    }
}
