package nl.wijkcheque.cheque.web;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What a clerk types to find who buys. */
@Serdeable
public record BuyerSearch(
        @Nullable String name,
        @Nullable String postcode,
        @Nullable String houseNumber) {

    public String nameOrEmpty() {
        return name == null ? "" : name.strip();
    }

    public String postcodeOrEmpty() {
        return postcode == null ? "" : postcode.strip();
    }

    public String houseNumberOrEmpty() {
        return houseNumber == null ? "" : houseNumber.strip();
    }
}
