package nl.wijkcheque.platform.idempotency;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The request that is being done on this thread, so that what it writes can name it.
 *
 * <p>The name is the hash that its answer is kept under: it does not give the sender's key away.
 */
public final class CurrentRequest {

    private static final ScopedValue<byte[]> NAME = ScopedValue.newInstance();

    private CurrentRequest() {}

    /** 32 bytes; null outside a request with an idempotency key. */
    public static byte @Nullable [] name() {
        return NAME.isBound() ? NAME.get().clone() : null;
    }

    static <T> T during(byte[] name, Supplier<T> work) {
        return ScopedValue.where(NAME, name).call(work::get);
    }
}
