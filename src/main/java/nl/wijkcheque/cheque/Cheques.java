package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;

/** Cheques: sold over the counter, and redeemed exactly once. */
@Singleton
public final class Cheques {

    /** Most cheques in one sale [choice]. */
    public static final int MOST_PER_SALE = 100;

    private final ChequeRows rows;
    private final Codes codes;
    private final Pricing pricing;
    private final SaleWriter writer;
    private final Redeeming redeeming;
    private final ChequeCounts counts;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Cheques(
            ChequeRows rows,
            Codes codes,
            Pricing pricing,
            SaleWriter writer,
            Redeeming redeeming,
            ChequeCounts counts,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.pricing = pricing;
        this.writer = writer;
        this.redeeming = redeeming;
        this.counts = counts;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a sale would cost today. Refused as {@link #sell}. */
    public Outcome<Quote> quote(NewSale sale) {
        return checked(sale)
                .then(fine -> pricing.offer(sale.buyer(), sale.worth(), Amsterdam.today(clock)))
                .map(offer -> new Quote(
                        offer.paid().group(),
                        offer.paid().price(),
                        offer.paid().price().times(sale.count())));
    }

    /**
     * Sells cheques at the tariff of today. The codes are in the answer and on the sheet, and kept nowhere.
     *
     * <p>Round trips, whatever the number of cheques: five to write (number, receipt, cheques, ledger, trail) and one to
     * commit, besides those of the resident's ground and of one or two prices.
     *
     * <p>Refused: SALE_TOO_LARGE or INPUT_INVALID at count, INPUT_INVALID at worthMinutes, NOT_FOUND at buyer,
     * TARIFF_UNKNOWN when no price was set for today.
     */
    public Outcome<Sale> sell(Actor by, NewSale sale) {
        Instant now = now();
        return checked(sale).then(fine -> transactions.write(
                () -> pricing.offer(sale.buyer(), sale.worth(), Amsterdam.dayOf(now))
                        .map(offer -> writer.write(by, now, sale, offer))));
    }

    /**
     * Redeems a cheque for a visit, exactly once, however many try: the row is held, and changed only if it is still
     * issued, valid and of this household.
     *
     * <p>Round trips: four (read and hold, change, ledger, trail) and one to commit; a refusal takes one.
     *
     * <p>Refused: CODE_UNREADABLE (the key of a text that says what is wrong), CHEQUE_UNKNOWN, CHEQUE_ALREADY_REDEEMED
     * (when, where, the key of a text that says by whom), CHEQUE_EXPIRED (last day), CHEQUE_OF_OTHER_HOUSEHOLD.
     */
    public Outcome<Redeemed> redeem(Actor by, String scannedOrTyped, Purpose purpose) {
        Instant now = now();
        return codes.read(scannedOrTyped)
                .then(code -> transactions.write(() -> redeeming.redeem(by, now, code, purpose)));
    }

    /** What a cheque is, for staff; the look is written down. Refused: CODE_UNREADABLE, CHEQUE_UNKNOWN. */
    public Outcome<ChequeView> look(Actor by, String scannedOrTyped) {
        LocalDate today = Amsterdam.today(clock);
        return known(scannedOrTyped).then(row -> transactions.write(() -> {
            audit.record(by, AuditAction.CHEQUE_LOOKED_AT, row.id());
            return Outcome.done(row.view(today));
        }));
    }

    /** Only what a cheque is good for, for whoever holds it. Refused: CODE_UNREADABLE, CHEQUE_UNKNOWN. */
    public Outcome<ChequeStanding> standing(String scannedOrTyped) {
        return known(scannedOrTyped).map(row -> row.cheque().standingOn(Amsterdam.today(clock)));
    }

    /** What the household of a resident still has. @throws java.util.NoSuchElementException for nobody we know */
    public Wallet walletOf(ResidentId resident) {
        return counts.walletOf(resident, Amsterdam.today(clock));
    }

    /** How many minutes were paid for these visits; those that were not paid for are left out. */
    public Map<VisitId, Minutes> redeemedFor(Collection<VisitId> visits) {
        return counts.redeemedFor(visits);
    }

    /**
     * The sales of a servicepunt on a day, the latest first. Refused: INPUT_INVALID at after.
     *
     * @param after the cursor of the page before; empty for the first
     */
    public Outcome<Slice<SaleLine>> sales(ServicepuntId servicepunt, LocalDate day, String after, int size) {
        return counts.sales(servicepunt, day, after, size);
    }

    /** What came in at a servicepunt on a day, per kind of payment. */
    public List<PaymentTotal> totals(ServicepuntId servicepunt, LocalDate day) {
        return counts.totals(servicepunt, day);
    }

    /** Cheques that were sold and not redeemed before a moment, to hold against the ledger's deferred income. */
    public Map<TariffGroup, Outstanding> outstandingBefore(Instant moment) {
        return counts.outstandingBefore(moment);
    }

    /** The subsidy of cheques redeemed in a period, with its grounds counted. */
    public List<GroundTotal> redeemedByGround(Period period) {
        return counts.redeemedByGround(period);
    }

    private Outcome<ChequeRow> known(String scannedOrTyped) {
        return codes.read(scannedOrTyped).then(code -> {
            Optional<ChequeRow> row = rows.find(codes.hash(code));
            return row.map(Outcome::done).orElseGet(() -> Outcome.refused(RefusalCode.CHEQUE_UNKNOWN));
        });
    }

    private static Outcome<NewSale> checked(NewSale sale) {
        if (sale.count() > MOST_PER_SALE) {
            return Outcome.refused(Refusal.of(RefusalCode.SALE_TOO_LARGE, MOST_PER_SALE).at("count"));
        }
        if (sale.count() < 1) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("count"));
        }
        return Tariffs.WORTHS.contains(sale.worth())
                ? Outcome.done(sale)
                : Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("worthMinutes"));
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
