package nl.wijkcheque.statement.xaf;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Whose books they are, as set up by whoever runs the service. */
@Singleton
final class Company {

    private final @Nullable String name;
    private final @Nullable String kvk;
    private final @Nullable String vat;

    Company(
            @Nullable @Value("${wijkcheque.seller.name:}") String name,
            @Nullable @Value("${wijkcheque.seller.kvk-number:}") String kvk,
            @Nullable @Value("${wijkcheque.seller.vat-number:}") String vat) {
        this.name = name;
        this.kvk = kvk;
        this.vat = vat;
    }

    /** The name of the organisation or, while none is set, of the servicepunt. */
    String name(String servicepunt) {
        return name == null || name.isBlank() ? servicepunt : name + ", " + servicepunt;
    }

    /** In the trade register; empty when not set. */
    String kvk() {
        return kvk == null ? "" : kvk.strip();
    }

    /** The format asks for one: empty when not set. */
    String vat() {
        return vat == null ? "" : vat.strip();
    }
}
