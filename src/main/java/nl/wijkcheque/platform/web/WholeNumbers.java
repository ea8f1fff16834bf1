package nl.wijkcheque.platform.web;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers in JSON. What has a fraction is refused: left to itself the library cuts it off, so that one and a half
 * cheques were one, and half a cent was lost.
 */
final class WholeNumbers {

    private WholeNumbers() {}

    private interface Exact<T> {
        T of(BigDecimal number);
    }

    private static <T> T read(Decoder decoder, Exact<T> exact) throws IOException {
        BigDecimal number = decoder.decodeBigDecimal();
        try {
            return exact.of(number);
        } catch (ArithmeticException notWhole) {
            throw decoder.createDeserializationException("no whole number that fits", number);
        }
    }

    @Singleton
    static final class Longs implements Deserializer<Long> {

        @Override
        public Long deserialize(Decoder decoder, DecoderContext context, Argument<? super Long> type)
                throws IOException {
            return read(decoder, BigDecimal::longValueExact);
        }

        @Override
        public @Nullable Long getDefaultValue(DecoderContext context, Argument<? super Long> type) {
            return type.isPrimitive() ? 0L : null;
        }
    }

    @Singleton
    static final class Integers implements Deserializer<Integer> {

        @Override
        public Integer deserialize(Decoder decoder, DecoderContext context, Argument<? super Integer> type)
                throws IOException {
            return read(decoder, BigDecimal::intValueExact);
        }

        @Override
        public @Nullable Integer getDefaultValue(DecoderContext context, Argument<? super Integer> type) {
            return type.isPrimitive() ? 0 : null;
        }
    }
}
