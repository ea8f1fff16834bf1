package nl.wijkcheque.demo;

/**
 * How much to make. A larger demonstration has more servicepunten, as a larger service has: each stays as large as a
 * real one.
 *
 * @param servicepunten at least 1
 * @param participants on a track today, per servicepunt; about half as many again have left by then
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

    /** How busy it is, as a part of the usual size. */
    double busyness() {
        return (double) residents / USUAL.residents;
    }
}
