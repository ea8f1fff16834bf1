package nl.wijkcheque.visit.web;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A form with nothing in it but its key. */
@Serdeable
record KeyForm(@Nullable String key) {

    String keyOrEmpty() {
        return key == null ? "" : key;
    }
}
