package nl.wijkcheque.shared;

import java.util.Locale;
import java.util.Set;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/**
 * A bank account number that can exist: length, structure and check digits of its country (ISO 13616).
 *
 * @param value without spaces, in capitals
 */
public record Iban(String value) {

    /** Where euros can be sent with a SEPA credit transfer: the EEA and what joined its scheme (EPC409-09). */
    private static final Set<String> SEPA = Set.of(
            "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR",
            "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO",
            "RS", "SE", "SI", "SK", "SM", "VA");

    private static final int LONGEST_TYPED = 50;

    public Iban {
        if (!isPossible(value)) {
            throw new IllegalArgumentException("no IBAN of the SEPA area");
        }
    }

    /** Reads it as people type it, with or without spaces. Refused: IBAN_INVALID at iban, also outside the SEPA area. */
    public static Outcome<Iban> read(@Nullable String typed) {
        String compact = typed == null || typed.length() > LONGEST_TYPED
                ? ""
                : typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        return isPossible(compact)
                ? Outcome.done(new Iban(compact))
                : Outcome.refused(Refusal.of(RefusalCode.IBAN_INVALID).at("iban"));
    }

    /** In groups of four, as it stands on a bank card. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Country and last four: never the whole number in a log. */
    @Override
    public String toString() {
        return value.substring(0, 2) + "…" + value.substring(value.length() - 4);
    }

    private static boolean isPossible(String compact) {
        if (compact.length() < 5 || !SEPA.contains(compact.substring(0, 2))) {
            return false;
        }
        try {
            IbanUtil.validate(compact);
            return true;
        } catch (Iban4jException | IllegalArgumentException impossible) {
            return false;
        }
    }
}
