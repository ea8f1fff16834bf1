package nl.wijkcheque.resident;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dutch phone numbers: ten digits, or +31 (0031) and nine, with whatever spaces, dots, dashes and brackets people type. */
final class Phone {

    private static final Pattern SHAPE = Pattern.compile("(?:(?:\\+|00)31(?:\\(0\\)|0)?|0)([1-9][0-9]{8})");

    private Phone() {}

    /** As it is stored, ten digits; empty when it is not a Dutch number. */
    static Optional<String> read(String typed) {
        String compact = typed.replaceAll("[\\s./\u2010-\u2015-]", "");
        Matcher matcher = SHAPE.matcher(compact);
        if (matcher.matches()) {
            return Optional.of("0" + matcher.group(1));
        }
        matcher = SHAPE.matcher(compact.replaceAll("[()]", ""));
        return matcher.matches() ? Optional.of("0" + matcher.group(1)) : Optional.empty();
    }
}
