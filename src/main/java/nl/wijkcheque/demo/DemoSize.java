package nl.wijkcheque.demo;

/**
 * How much to make. A larger demonstration has more servicepunten, as a larger service has: each stays as large as a
 * real one.
 *
 * @param servicepunten at least 1
 * @param participants in the whole history, per servicepunt: seven of eight are on a track today, the others have left
 * @param residents per servicepunt
 * @param months of history before today; with 12 or more it holds a whole spring
 */
public record DemoSize(int servicepunten, int participants, int residents, int months) {

    /** One servicepunt as in Ede: what a first start shows. */
    public static final DemoSize USUAL = new DemoSize(1, 40, 300, 12);

    public DemoSize {
        if (servicepunten < 1 || participants < 5 || residents < 10 || months < 1) {
            throw new IllegalArgumentException("too small to be a servicepunt");
        }
    }

    /** So many times the usual size: 1, 10, 100, 1000. */
    public static DemoSize times(int factor) {
        return new DemoSize(factor, USUAL.participants, USUAL.residents, USUAL.months);
    }

    /** On a track today; one coach has 35 to 40 (Ede). */
    int present() {
        return participants - participants / 8;
    }

    /** How busy it is, as a part of the usual size. */
    double busyness() {
        return (double) residents / USUAL.residents;
    }
}
