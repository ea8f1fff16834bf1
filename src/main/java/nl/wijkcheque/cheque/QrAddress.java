package nl.wijkcheque.cheque;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address in a cheque's QR, up to the code: {@code HTTPS://HOST/C/}. Upper case, because the QR's alphanumeric mode
 * has no lower case, and short, because the symbol may not grow beyond 29×29 modules. [choice]
 */
final class QrAddress {

    /** An invented host: .test never resolves. */
    static final String DEMONSTRATION = "HTTPS://WIJ.TEST/C/";

    /** Version 3 at level H holds 35 alphanumeric characters; the code takes 16 of them. */
    static final int MAX_LENGTH = 35 - ChequeCode.LENGTH;

    /** The alphanumeric mode's characters, without the space that no address has. */
    private static final Pattern ALPHANUMERIC = Pattern.compile("HTTPS?://[0-9A-Z$%*+./:-]+/");

    private final String base;

    private QrAddress(String base) {
        this.base = base;
    }

    /**
     * @param base scheme, host and path, with a slash at the end; either case
     * @throws IllegalArgumentException if it does not fit the QR; says what to change
     */
    static QrAddress of(String base) {
        String upper = base.strip().toUpperCase(Locale.ROOT);
        if (!ALPHANUMERIC.matcher(upper).matches()) {
            throw new IllegalArgumentException(
                    ("The address for cheque QR codes, '%s', must start with HTTPS://, end with /"
                            + " and have no other characters than letters A-Z, digits and $ %% * + - . / :")
                            .formatted(base));
        }
        if (upper.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    ("The address for cheque QR codes, '%s', has %d characters; at most %d fit beside the code."
                            + " Use a shorter host or path, for example %s")
                            .formatted(base, upper.length(), MAX_LENGTH, DEMONSTRATION));
        }
        return new QrAddress(upper);
    }

    /** What the QR says. Secret, as the code in it is. */
    String with(ChequeCode code) {
        return base + code.value();
    }

    @Override
    public String toString() {
        return base;
    }
}
