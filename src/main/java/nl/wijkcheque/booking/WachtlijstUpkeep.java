package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Servicepunt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the wachtlijst right while time goes by: pauses that are over, seasons that begin and end, offers that nobody
 * answered, expectations. Each can be done at any time, and done twice changes nothing more.
 */
@Singleton
public final class WachtlijstUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(WachtlijstUpkeep.class);

    private static final int BATCH = 200;
    private static final UUID NONE = new UUID(0, 0);

    /** For colleagues who look at the wachtlijst, as all that they write there: in Dutch. */
    private static final String NOT_KEPT = "op de afgesproken dag kwam niemand";

    private final Accounts accounts;
    private final BookingRows bookings;
    private final Turns turns;
    private final OfferRows offerRows;
    private final Offers offers;
    private final Wachtlijst wachtlijst;
    private final Predictions predictions;
    private final SeriesAhead series;
    private final MissedWeeks missed;
    private final Offerings offerings;
    private final Transactions transactions;
    private final Clock clock;

    WachtlijstUpkeep(
            Accounts accounts,
            BookingRows bookings,
            Turns turns,
            OfferRows offerRows,
            Offers offers,
            Wachtlijst wachtlijst,
            Predictions predictions,
            SeriesAhead series,
            MissedWeeks missed,
            Offerings offerings,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.bookings = bookings;
        this.turns = turns;
        this.offerRows = offerRows;
        this.offers = offers;
        this.wachtlijst = wachtlijst;
        this.predictions = predictions;
        this.series = series;
        this.missed = missed;
        this.offerings = offerings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everywhere. */
    public void newDay() {
        accounts.servicepunten().forEach(this::newDay);
    }

    /** At one servicepunt: weeks of series to come and those that were missed, causes, and then expectations. */
    public void newDay(Servicepunt servicepunt) {
        int made = series.make(servicepunt);
        if (made > 0) {
            LOG.info("{}: {} weeks of series made ahead", servicepunt.name(), made);
        }
        int over = missed.callOff(servicepunt);
        if (over > 0) {
            LOG.info("{}: {} weeks of series went by without a visit", servicepunt.name(), over);
        }
        int changed = refreshCauses(servicepunt);
        predictions.newDay(servicepunt.id());
        if (changed > 0) {
            LOG.info("{}: {} bookings wait for another cause since today", servicepunt.name(), changed);
        }
    }

    /** @return how many lapsed */
    public int lapseOffers() {
        int lapsed = 0;
        for (Servicepunt servicepunt : accounts.servicepunten()) {
            lapsed += lapseOffers(servicepunt);
        }
        return lapsed;
    }

    /** At one servicepunt. @return how many lapsed */
    public int lapseOffers(Servicepunt servicepunt) {
        Actor service = Actor.ofService(servicepunt);
        int lapsed = 0;
        for (OfferRow due : offerRows.due(servicepunt.id().value(), clock.instant(), BATCH)) {
            if (offers.lapse(service, due.id()) instanceof Outcome.Done) {
                lapsed++;
            }
        }
        return lapsed;
    }

    private int refreshCauses(Servicepunt servicepunt) {
        Instant now = clock.instant();
        LocalDate today = Amsterdam.dayOf(now);
        List<UUID> outOfSeason = new ArrayList<>(List.of(NONE));
        offerings.list(false).stream()
                .filter(offering -> !offering.inSeason(today))
                .forEach(offering -> outOfSeason.add(offering.id().value()));
        int changed = 0;
        List<UUID> batch;
        do {
            batch = bookings.outdated(servicepunt.id().value(), now, today, outOfSeason, BATCH);
            int done = refresh(servicepunt, batch, today);
            changed += done;
            if (done == 0) {
                break;
            }
        } while (batch.size() == BATCH);
        return changed;
    }

    private static Turn withoutThePast(Turn turn, LocalDate today) {
        return (turn.isPausedOn(today) ? turn : turn.paused(null)).withoutAgreedBefore(today);
    }

    private int refresh(Servicepunt servicepunt, List<UUID> ids, LocalDate today) {
        Actor service = Actor.ofService(servicepunt);
        int changed = 0;
        for (UUID id : ids) {
            Outcome<?> outcome = transactions.write(() -> refreshed(service, new BookingId(id), today));
            changed += outcome instanceof Outcome.Done ? 1 : 0;
        }
        return changed;
    }

    /** Who was promised a day on which nobody came goes before others from now on. */
    private Outcome<BookingId> refreshed(Actor service, BookingId id, LocalDate today) {
        return turns.find(service, id).then(found -> {
            Agreed agreed = found.turn().agreed();
            boolean broken = agreed != null && agreed.day().isBefore(today);
            return turns.change(service, id, turn -> withoutThePast(turn, today))
                    .then(changed -> broken ? wachtlijst.promise(service, id, NOT_KEPT) : Outcome.done(id));
        });
    }
}
