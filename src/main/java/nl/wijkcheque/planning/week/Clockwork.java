package nl.wijkcheque.planning.week;

import java.util.concurrent.atomic.AtomicBoolean;

/** Says how much of an effort is done, and whether anybody wants it to stop. Shared by all threads. */
final class Clockwork {

    private final Effort effort;
    private final Progress progress;
    private final long begun = System.nanoTime();
    private final AtomicBoolean stopped = new AtomicBoolean();

    Clockwork(Effort effort, Progress progress) {
        this.effort = effort;
        this.progress = progress;
    }

    double share(long steps) {
        return effort.steps() > 0
                ? (double) steps / effort.steps()
                : (double) (System.nanoTime() - begun) / Math.max(1, effort.atMost().toNanos());
    }

    boolean goOn(double share, long cost) {
        if (!stopped.get() && !progress.goOn(share, cost)) {
            stopped.set(true);
        }
        return !stopped.get();
    }
}
