package nl.wijkcheque.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Many lines at once, each with acts of its own. */
final class Load {

    /** One act of a line. */
    interface Act {
        void perform(int number) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param nanos of each act, from the moment it should have begun until it was done
     */
    record Result(double perSecond, long[] nanos) {

        double p99Millis() {
            return Figures.percentile(nanos, 0.99) / 1e6;
        }

        double medianMillis() {
            return Figures.percentile(nanos, 0.5) / 1e6;
        }
    }

    private Load() {}

    /** As fast as they can. */
    static Result flatOut(List<? extends Act> lines, int actsPerLine) throws Exception {
        return run(lines, actsPerLine, 0);
    }

    /** At a given pace in all; who is late does not make the next one late. */
    static Result paced(List<? extends Act> lines, int actsPerLine, double perSecond) throws Exception {
        return run(lines, actsPerLine, (long) (1e9 * lines.size() / perSecond));
    }

    private static Result run(List<? extends Act> lines, int acts, long interval) throws Exception {
        CyclicBarrier start = new CyclicBarrier(lines.size());
        long[] nanos = new long[lines.size() * acts];
        long[] begun = new long[lines.size()];
        long[] ended = new long[lines.size()];
        try (ExecutorService threads = Executors.newFixedThreadPool(lines.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                int line = at;
                running.add(threads.submit(() -> {
                    start.await();
                    begun[line] = System.nanoTime();
                    // Spread, so that they don't all begin at the same moment.
                    long first = begun[line] + (interval == 0 ? 0 : interval * line / lines.size());
                    for (int act = 0; act < acts; act++) {
                        long due = interval == 0 ? System.nanoTime() : first + act * interval;
                        waitUntil(due);
                        lines.get(line).perform(act);
                        nanos[line * acts + act] = System.nanoTime() - due;
                    }
                    ended[line] = System.nanoTime();
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        long from = java.util.Arrays.stream(begun).min().orElseThrow();
        long until = java.util.Arrays.stream(ended).max().orElseThrow();
        return new Result(nanos.length * 1e9 / (until - from), nanos);
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
