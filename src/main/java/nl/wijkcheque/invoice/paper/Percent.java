package nl.wijkcheque.invoice.paper;

/** Writes rates. */
public final class Percent {

    private Percent() {}

    /**
     * {@code 21}, {@code 9} or {@code 7,25}.
     *
     * @param basisPoints hundredths of a percent
     */
    public static String of(int basisPoints, char mark) {
        int rest = basisPoints % 100;
        String whole = String.valueOf(basisPoints / 100);
        return rest == 0 ? whole : whole + mark + (rest < 10 ? "0" : "") + rest;
    }
}
