package nl.wijkcheque.shared;

import java.util.function.Function;

/** What a command comes to: done, with its result, or refused, with the reason. A bug is neither: it is an exception. */
public sealed interface Outcome<T> {

    /** It happened. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It did not happen, and nothing has changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    static <T> Outcome<T> refused(RefusalCode code) {
        return new Refused<>(Refusal.of(code));
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(T value) -> new Done<>(change.apply(value));
            case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    /** For callers that have made sure that it can't be refused. @throws IllegalStateException when it is */
    default T orThrow() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(Refusal refusal) -> throw new IllegalStateException("refused: " + refusal);
        };
    }
}
