package nl.wijkcheque.demo;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import nl.wijkcheque.platform.web.DemoMode;
import nl.wijkcheque.shared.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a database that is still empty with a demonstration, before the service opens its doors: on its own only the
 * embedded one, any other when {@code WIJKCHEQUE_DEMO=true} asks for it, and never one with accounts.
 */
@Singleton
final class DemoStart implements DemoMode, ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final FirstLoad load;
    private final Facades facades;
    /** Given late: invoices ask whether this is a demonstration. */
    private final BeanProvider<Billing> billing;
    private final BeanProvider<Bookkeeping> bookkeeping;
    private final Wanted wanted;
    private final boolean embedded;
    private final boolean todayIsMoved;
    private volatile @Nullable Boolean on;

    DemoStart(
            FirstLoad load,
            Facades facades,
            BeanProvider<Billing> billing,
            BeanProvider<Bookkeeping> bookkeeping,
            @Value("${wijkcheque.demo.enabled}") String wanted,
            @Nullable @Property(name = "db.url") String externalUrl,
            @Nullable @Value("${wijkcheque.demo.today:}") String today) {
        this.load = load;
        this.facades = facades;
        this.billing = billing;
        this.bookkeeping = bookkeeping;
        this.wanted = Wanted.read(wanted);
        this.embedded = externalUrl == null || externalUrl.isBlank();
        this.todayIsMoved = today != null && !today.isBlank();
    }

    /** Looked up once, when somebody first asks: a context without a database may start too. */
    @Override
    public boolean isOn() {
        Boolean known = on;
        if (known == null) {
            known = load.isThere();
            on = known;
        }
        return known;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (wanted.loads(embedded) && facades.accounts().isEmpty()) {
            LocalDate today = Amsterdam.today(facades.clock());
            LOG.info("An empty database: a year of invented people is made, until {}. One line per month.", today);
            Demonstration made = load.load(DemoSize.USUAL, Demonstrations.USUAL_SEED, today, "", LOG::info);
            billing.get().bill(made, today);
            bookkeeping.get().keep(made, today);
            LOG.info("Made: {}", made.counts());
        }
        if (todayIsMoved && !isOn()) {
            throw new IllegalStateException(
                    "WIJKCHEQUE_DEMO_TODAY moves the clock of a demonstration, and this database"
                            + " holds none. Leave it out.");
        }
    }

    /** What the setting says. */
    enum Wanted {
        AUTO,
        TRUE,
        FALSE;

        static Wanted read(String setting) {
            try {
                return valueOf(setting.strip().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException(
                        "WIJKCHEQUE_DEMO is auto, true or false, not " + setting, unknown);
            }
        }

        boolean loads(boolean embedded) {
            return switch (this) {
                case AUTO -> embedded;
                case TRUE -> true;
                case FALSE -> false;
            };
        }
    }
}
