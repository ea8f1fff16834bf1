package nl.wijkcheque.platform.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an amount as people type it: 7, 7,5, 7,50 or € 7.50. Never through a floating number. */
public final class TypedMoney {

    private static final Pattern SHAPE = Pattern.compile("(?:€\\s*)?(\\d{1,5})(?:[.,](\\d{1,2}))?");

    private TypedMoney() {}

    /** In hundredths; empty when it is no amount. */
    public static Optional<Long> cents(String typed) {
        Matcher matcher = SHAPE.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String decimals = matcher.group(2) == null ? "00" : (matcher.group(2) + "0").substring(0, 2);
        return Optional.of(Long.parseLong(matcher.group(1)) * 100 + Long.parseLong(decimals));
    }
}
