package nl.wijkcheque.platform.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount as people type it, or copy it from a page of ours: 7, 7,5, 1.250,00, 1250,00 or € 7.50. Never through a
 * floating number.
 */
public final class TypedAmounts {

    private static final Pattern SHAPE = Pattern
            .compile("(?:€[\\s\u00a0]*)?(\\d{1,8}|\\d{1,3}(?:\\.\\d{3}){1,2})(?:[.,](\\d{1,2}))?");

    private TypedAmounts() {}

    /** Empty when it is no amount; never less than nothing. */
    public static Optional<Money> read(@Nullable String typed) {
        Matcher matcher = SHAPE.matcher(typed == null ? "" : typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String decimals = matcher.group(2) == null ? "00" : (matcher.group(2) + "0").substring(0, 2);
        long euros = Long.parseLong(matcher.group(1).replace(".", ""));
        return Optional.of(Money.cents(euros * 100 + Long.parseLong(decimals)));
    }
}
