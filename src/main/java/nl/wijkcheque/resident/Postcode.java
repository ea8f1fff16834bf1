package nl.wijkcheque.resident;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dutch postcodes: four digits of which the first is not 0, two letters that are not SA, SD or SS. */
final class Postcode {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}");

    private Postcode() {}

    /** As it is stored, {@code 6711AB}; empty when it is not a postcode. */
    static Optional<String> read(String typed) {
        String postcode = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(postcode).matches() ? Optional.of(postcode) : Optional.empty();
    }
}
