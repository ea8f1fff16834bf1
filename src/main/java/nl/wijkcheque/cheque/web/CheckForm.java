package nl.wijkcheque.cheque.web;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** @param code as scanned or typed */
@Serdeable
record CheckForm(@Nullable String code) {

    String text() {
        return code == null ? "" : code.strip();
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "CheckForm";
    }
}
