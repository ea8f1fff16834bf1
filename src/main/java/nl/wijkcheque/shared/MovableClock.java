package nl.wijkcheque.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of the service: the time of its base clock, unless work is done as of another moment (a history that is
 * replayed, a demonstration whose today is moved). The other moment holds for that work and that thread only.
 */
public final class MovableClock extends Clock {

    private static final ScopedValue<Instant> AS_OF = ScopedValue.newInstance();

    private final Clock base;

    public MovableClock(Clock base) {
        this.base = base;
    }

    /** Does the work as if it were that moment. */
    public void asOf(Instant moment, Runnable work) {
        ScopedValue.where(AS_OF, moment).run(work);
    }

    @Override
    public Instant instant() {
        return AS_OF.isBound() ? AS_OF.get() : base.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("people's time is that of Amsterdam");
    }
}
