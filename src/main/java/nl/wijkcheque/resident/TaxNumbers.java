package nl.wijkcheque.resident;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers by which the trade register and the tax office know an organisation. */
final class TaxNumbers {

    private static final Pattern KVK = Pattern.compile("(?!0{8})[0-9]{8}");
    private static final Pattern VAT = Pattern.compile("NL([0-9]{9})B([0-9]{2})");

    private TaxNumbers() {}

    /** Eight digits; a number in the trade register has no check digit. Empty when it is not such a number. */
    static Optional<String> kvk(String typed) {
        String digits = typed.replaceAll("[\\s.]", "");
        return KVK.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    /**
     * A Dutch VAT number whose check holds: of an organisation, its RSIN (eleven-test); of a person in business, the
     * whole number (modulo 97, since 2020) [law]. Empty when neither holds.
     */
    static Optional<String> vat(String typed) {
        String number = typed.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        Matcher matcher = VAT.matcher(number);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean holds = isRsin(matcher.group(1)) || isPersonal(matcher.group(1), matcher.group(2));
        return holds ? Optional.of(number) : Optional.empty();
    }

    private static boolean isRsin(String nine) {
        int sum = 0;
        for (int at = 0; at < 8; at++) {
            sum += (9 - at) * (nine.charAt(at) - '0');
        }
        return sum > 0 && sum % 11 == nine.charAt(8) - '0';
    }

    /** Letters count as A = 10 and so on: N L is 23 21, B is 11. */
    private static boolean isPersonal(String nine, String two) {
        return Long.parseLong("2321" + nine + "11" + two) % 97 == 1;
    }
}
