package nl.wijkcheque.visit.web;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A cheque handed over: its code as scanned or typed, and the key of the form. */
@Serdeable
record ScanForm(@Nullable String code, @Nullable String key) {

    String text() {
        return code == null ? "" : code.strip();
    }

    String keyOrEmpty() {
        return key == null ? "" : key;
    }
}
