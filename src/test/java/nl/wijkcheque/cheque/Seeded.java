package nl.wijkcheque.cheque;

import java.util.Random;

/** A random source whose seed is printed, so that a failure can be repeated: -Dseed=… */
final class Seeded {

    private Seeded() {}

    static Random random(Class<?> test) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(test.getSimpleName() + " runs with -Dseed=" + seed);
        return new Random(seed);
    }
}
