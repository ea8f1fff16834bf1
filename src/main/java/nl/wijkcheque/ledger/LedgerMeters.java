package nl.wijkcheque.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;

/** What a monitor should wake somebody for. */
@Singleton
final class LedgerMeters implements MeterBinder {

    /** Looked up when somebody asks: the pool of connections is itself measured, so meters come before it. */
    private final BeanProvider<Verifications> verifications;

    private final BeanProvider<Seals> seals;
    private final Clock clock;

    LedgerMeters(BeanProvider<Verifications> verifications, BeanProvider<Seals> seals, Clock clock) {
        this.verifications = verifications;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "wijkcheque.ledger.findings", "what the last verification found wrong",
                meters -> meters.findings());
        gauge(registry, "wijkcheque.ledger.verified", "seconds since the last verification", meters -> meters.age());
        gauge(registry, "wijkcheque.ledger.unsealed", "seconds that the oldest unsealed transfer waits",
                meters -> meters.behind());
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<LedgerMeters> value) {
        Gauge gauge = Gauge.builder(name, this, value).description(what).register(registry);
        assert gauge.getId() != null;
    }

    private double findings() {
        return verifications.get().last().map(last -> (double) last.found().size()).orElse(0.0);
    }

    private double age() {
        return verifications.get().last()
                .map(last -> (double) Duration.between(last.ended(), clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }

    private double behind() {
        return seals.get().behind().toSeconds();
    }
}
