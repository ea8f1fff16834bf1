package nl.wijkcheque;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.wijkcheque.shared.Amsterdam;

/** The clock under the service's clock in tests: it runs on, from wherever a test puts it. */
public final class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Puts the time at a day and time in the Netherlands; from there it runs on. */
    public void set(LocalDate day, LocalTime time) {
        set(Amsterdam.at(day, time));
    }

    public void set(Instant now) {
        ahead = Duration.between(Instant.now(), now);
    }

    public void forward(Duration length) {
        ahead = ahead.plus(length);
    }

    /** Back to the real time. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("tests run in UTC");
    }
}
