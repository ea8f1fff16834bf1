package nl.wijkcheque.catalogue;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import nl.wijkcheque.shared.Minutes;

/** How long a klus around the house lasts at most: five hours [Ede], or what {@code wijkcheque.klus-maximum} says. */
@Singleton
public final class KlusMaximum {

    private final Minutes most;

    KlusMaximum(@Value("${wijkcheque.klus-maximum:300}") int minutes) {
        this.most = Minutes.of(minutes);
    }

    public Minutes most() {
        return most;
    }
}
