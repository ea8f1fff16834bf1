package nl.wijkcheque.identity;

import java.security.SecureRandom;

/** A password that can be read from paper and typed by anybody: three groups of four, 57 bits. */
final class ReadablePassword {

    /** Without what is mistaken for something else: 0 o, 1 i l, 5 s, 2 z. */
    private static final String LETTERS = "abcdefghjkmnpqrtuvwxy346789";

    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadablePassword() {}

    static String fresh() {
        StringBuilder password = new StringBuilder();
        for (int at = 0; at < GROUPS * GROUP_LENGTH; at++) {
            if (at > 0 && at % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
