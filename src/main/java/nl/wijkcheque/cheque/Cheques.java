package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BiPredicate;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TillShiftId;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.till.Tills;
import org.jspecify.annotations.Nullable;

/**
 * Cheques: sold, redeemed exactly once, and what a clerk may do about a mistake. Replacing, refunding, terms, look-ups,
 * counting and what becomes of the cheques of the dead have façades of their own.
 */
@Singleton
public final class Cheques {

    /** Most cheques in one sale [choice]. */
    public static final int MOST_PER_SALE = 100;

    private final Found found;
    private final SaleRules rules;
    private final OrderRules allowed;
    private final Pricing pricing;
    private final SaleWriter writer;
    private final Redeeming redeeming;
    private final Voiding voiding;
    private final Blocking blocking;
    private final Tills tills;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Cheques(
            Found found,
            SaleRules rules,
            OrderRules allowed,
            Pricing pricing,
            SaleWriter writer,
            Redeeming redeeming,
            Voiding voiding,
            Blocking blocking,
            Tills tills,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.found = found;
        this.rules = rules;
        this.allowed = allowed;
        this.pricing = pricing;
        this.writer = writer;
        this.redeeming = redeeming;
        this.voiding = voiding;
        this.blocking = blocking;
        this.tills = tills;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a sale would cost today. Refused as {@link #sell}. */
    public Outcome<Quote> quote(NewSale sale) {
        LocalDate today = Amsterdam.today(clock);
        return rules.checked(sale)
                .then(fine -> pricing.offer(sale.buyer(), sale.worth(), today))
                .then(offer -> allowed.withinCap(offer, sale.count(), today))
                .map(offer -> offer.quote(sale.count()));
    }

    /** What one cheque costs today, also for who can't buy another this year. Refused as {@link #sell}, of buyer and tariff. */
    public Outcome<Quote> price(@Nullable ResidentId buyer, Minutes worth) {
        return pricing.offer(buyer, worth, Amsterdam.today(clock)).map(offer -> offer.quote(1));
    }

    /**
     * Sells cheques at the tariff of today, in the shift of whoever sells them unless an organisation pays by invoice. The
     * codes are in the answer and on the sheet, and kept nowhere.
     *
     * <p>Refused: SALE_TOO_LARGE or INPUT_INVALID at count, INPUT_INVALID at worthMinutes, NOT_FOUND or RESIDENT_DIED at buyer,
     * TARIFF_UNKNOWN when no price was set for today, CASH_TOO_LITTLE at given, PIN_TOO_MUCH at pin, REDUCED_CAP_REACHED
     * at count, or as {@link Tills#hold}; on account NOT_FOUND or ORGANISATION_INACTIVE at organisationId, and INPUT_INVALID
     * at buyer when it names one.
     */
    public Outcome<Sale> sell(Actor by, NewSale sale) {
        Instant now = now();
        return rules.checked(sale).then(fine -> transactions.write(() -> switch (sale.tender()) {
            case Tender.Cash _,Tender.Pin _,Tender.Mixed _ ->
                tills.hold(by).then(shift -> sold(by, now, sale, shift.id()));
            case Tender.OnAccount _ -> sold(by, now, sale, null);
            case Tender.Online _ ->
                throw new IllegalArgumentException("what is bought online is sold when its payment comes in");
        }));
    }

    private Outcome<Sale> sold(Actor by, Instant at, NewSale sale, @Nullable TillShiftId shift) {
        return pricing.holdOffer(sale.buyer(), sale.worth(), Amsterdam.dayOf(at))
                .then(offer -> writer.write(by, at, sale, offer, shift, true));
    }

    /**
     * Redeems a cheque for a visit, exactly once, however many try: the row is held, and changed only if it is still
     * issued, valid and of this household.
     *
     * <p>Refused: CODE_UNREADABLE (the key of a text that says what is wrong), CHEQUE_UNKNOWN, CHEQUE_OF_OTHER_HOUSEHOLD,
     * CHEQUE_EXPIRED (last day), or what happened to it (when, where, the key of a text that says by whom):
     * CHEQUE_ALREADY_REDEEMED, CHEQUE_BLOCKED, CHEQUE_VOIDED, CHEQUE_REPLACED, CHEQUE_REFUNDED, CHEQUE_LAPSED.
     */
    public Outcome<Redeemed> redeem(Actor by, String scannedOrTyped, Purpose purpose) {
        Instant now = now();
        return transactions.write(() -> redeeming.redeem(by, now, new Which.Code(scannedOrTyped), purpose));
    }

    /**
     * Takes a redemption back; the visit is for its own context. Of another day than today it counts today, as closed books
     * stay closed. Refused: CODE_UNREADABLE, CHEQUE_UNKNOWN, CHEQUE_NOT_USED, REDEMPTION_TOO_OLD (its day), REASON_MISSING.
     *
     * @param alsoLater whether a visit may be paid that much less when it is not the same day any more
     */
    public Outcome<Undone> undo(
            Actor by, Which which, String reason, BiPredicate<VisitId, Minutes> alsoLater) {
        Instant now = now();
        return Reasons.checked(reason)
                .then(why -> transactions.write(() -> redeeming.undo(by, now, which, why, alsoLater)));
    }

    /**
     * Takes a cheque back that did not leave the counter yet, in the shift it was sold in. Refused: CODE_UNREADABLE,
     * CHEQUE_UNKNOWN, CHEQUE_LEFT_COUNTER, what happened to it, or as {@link Tills#hold}.
     */
    public Outcome<Voided> voidIt(Actor by, Which which) {
        Instant now = now();
        return transactions.write(() -> tills.hold(by).then(shift -> voiding.voidIt(by, now, shift, which)));
    }

    /** It is not taken in until it is unblocked. Refused: CODE_UNREADABLE, CHEQUE_UNKNOWN, REASON_MISSING, what happened to it. */
    public Outcome<ChequeId> block(Actor by, Which which, String reason) {
        Instant now = now();
        return Reasons.checked(reason)
                .then(why -> transactions.write(() -> blocking.block(by, now, which, why)));
    }

    /** Refused: CODE_UNREADABLE, CHEQUE_UNKNOWN, REASON_MISSING, CHEQUE_NOT_BLOCKED. */
    public Outcome<ChequeId> unblock(Actor by, Which which, String reason) {
        Instant now = now();
        return Reasons.checked(reason)
                .then(why -> transactions.write(() -> blocking.unblock(by, now, which, why)));
    }

    /** What a cheque is, for staff; the look is written down. Refused: CODE_UNREADABLE, CHEQUE_UNKNOWN. */
    public Outcome<ChequeView> look(Actor by, String scannedOrTyped) {
        LocalDate today = Amsterdam.today(clock);
        return found.read(new Which.Code(scannedOrTyped)).then(row -> transactions.write(() -> {
            audit.record(by, AuditAction.CHEQUE_LOOKED_AT, row.id());
            return Outcome.done(row.view(today));
        }));
    }

    /** Only what a cheque is good for, for whoever holds it. Refused: CODE_UNREADABLE, CHEQUE_UNKNOWN. */
    public Outcome<ChequeStanding> standing(String scannedOrTyped) {
        return found.read(new Which.Code(scannedOrTyped))
                .map(row -> row.cheque().standingOn(Amsterdam.today(clock)));
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
