package nl.wijkcheque.payment.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkcheque.shared.Money;

/** Reads an amount as it stands on a bank statement: 1.234,56 or 1234,56 or 1234. Never through a floating number. */
final class TypedAmount {

    private static final Pattern SHAPE = Pattern.compile("(?:€\\s*)?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:,(\\d{2}))?");

    private TypedAmount() {}

    static Optional<Money> read(String typed) {
        Matcher matcher = SHAPE.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long euros = Long.parseLong(matcher.group(1).replace(".", ""));
        long cents = matcher.group(2) == null ? 0 : Long.parseLong(matcher.group(2));
        return Optional.of(Money.cents(euros * 100 + cents));
    }
}
