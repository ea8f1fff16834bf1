package nl.wijkcheque.till;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TillShiftId;

/** The tills of a servicepunt: opened with a counted float, closed with a count, one shift and one clerk at a time. */
@Singleton
public final class Tills {

    /** The tills of a servicepunt are numbered from 1 to this. [choice] */
    public static final int MOST_TILLS = 9;

    /** Most cash or card payments that anyone may state for one shift: beyond it is a typing error. [choice] */
    public static final Money MOST = Money.cents(10_000_000);

    private final ShiftRows rows;
    private final ShiftOpening opening;
    private final ShiftClosing closing;
    private final ShiftMoney money;
    private final CountStore counts;
    private final Transactions transactions;
    private final Clock clock;

    Tills(
            ShiftRows rows,
            ShiftOpening opening,
            ShiftClosing closing,
            ShiftMoney money,
            CountStore counts,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.opening = opening;
        this.closing = closing;
        this.money = money;
        this.counts = counts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Opens a shift. Expected is what the last shift at this till left behind, with what came from the safe.
     *
     * <p>Refused: INPUT_INVALID at till, fromSafe or explanation; TILL_ALREADY_OPEN (the till where she has a shift),
     * TILL_TAKEN (its number) at till, TILL_DIFFERENCE_UNEXPLAINED (counted, expected) at explanation.
     */
    public Outcome<OpenShift> open(Actor by, NewShift shift) {
        Instant now = now();
        return tillExists(shift.till())
                .then(till -> possible(shift.fromSafe(), "fromSafe"))
                .then(fromSafe -> Words.fits(shift.explanation(), "explanation"))
                .then(fine -> transactions.write(() -> opening.open(by, now, shift)));
    }

    /**
     * Closes a shift with a count. The clerk closes her own; a shift of an earlier day may be closed by any clerk of the
     * servicepunt, and a coordinator may close each: both with a remark.
     *
     * <p>Refused: INPUT_INVALID at takenOut, pinTotal, explanation or remark; NOT_FOUND, TILL_CLOSED (number),
     * TILL_OF_COLLEAGUE (number), TILL_REMARK_MISSING at remark, TILL_TAKEN_OUT_TOO_MUCH (counted) at takenOut,
     * TILL_DIFFERENCE_UNEXPLAINED (counted, expected) and TILL_PIN_UNEXPLAINED (terminal, expected) at explanation.
     */
    public Outcome<ClosedShift> close(Actor by, TillShiftId shift, ShiftCount count) {
        Instant now = now();
        Money pinTotal = count.pinTotal();
        return possible(count.takenOut(), "takenOut")
                .then(takenOut -> withinReach(pinTotal == null ? Money.ZERO : pinTotal, "pinTotal"))
                .then(pin -> Words.fits(count.explanation(), "explanation"))
                .then(fine -> Words.fits(count.remark(), "remark"))
                .then(fine -> transactions.write(() -> closing.close(by, now, shift, count)));
    }

    /**
     * The shift in which someone sells and pays back now, which nobody can close until the transaction that is open has
     * ended: one round trip. Refused: TILL_NOT_OPEN, TILL_FORGOTTEN (its number and day).
     */
    public Outcome<OpenShift> hold(Actor by) {
        return usable(rows.holdToSell(by.account().value()), by);
    }

    /** As {@link #hold}, to show beforehand; nothing is held. */
    public Outcome<OpenShift> usable(Actor by) {
        return usable(rows.openOf(by.account().value()), by);
    }

    /** Her open shift, forgotten or not. */
    public Optional<OpenShift> current(Actor by) {
        return rows.openOf(by.account().value()).map(ShiftRow::open);
    }

    /** Empty when there is none at this servicepunt. */
    public Optional<Shift> shift(ServicepuntId servicepunt, TillShiftId id) {
        return rows.find(id.value(), servicepunt.value()).map(ShiftRow::shift);
    }

    /** The shifts that opened on a day, by till. */
    public List<Shift> shiftsOn(ServicepuntId servicepunt, LocalDate day) {
        return rows.on(servicepunt.value(), day).stream().map(ShiftRow::shift).toList();
    }

    /** The shifts that are open now, by till. */
    public List<OpenShift> open(ServicepuntId servicepunt) {
        return rows.open(servicepunt.value()).stream().map(ShiftRow::open).toList();
    }

    /** The shifts of earlier days that nobody closed. */
    public List<OpenShift> forgotten(ServicepuntId servicepunt) {
        LocalDate today = Amsterdam.today(clock);
        return open(servicepunt).stream()
                .filter(shift -> shift.isForgottenOn(today))
                .toList();
    }

    /** The numbers of the tills that nobody has a shift at. */
    public List<Integer> free(ServicepuntId servicepunt) {
        List<Integer> taken = open(servicepunt).stream().map(Shift::till).toList();
        return IntStream.rangeClosed(1, MOST_TILLS)
                .boxed()
                .filter(till -> !taken.contains(till))
                .toList();
    }

    /** What the last shift left in a till; nothing when there never was one. */
    public Money leftIn(ServicepuntId servicepunt, int till) {
        return rows.last(servicepunt.value(), till)
                .map(row -> switch (row.shift()) {
                    case OpenShift open -> open.facts().counted();
                    case ClosedShift closed -> closed.closing().leftBehind();
                })
                .orElse(Money.ZERO);
    }

    /** What has to be there now; of a shift that is closed: nothing new, see its closing. */
    public Expected expected(OpenShift shift) {
        return money.expected(shift.facts());
    }

    /** What moved during a shift, per cause and account. */
    public List<TillTotal> totals(TillShiftId shift) {
        return money.totals(shift);
    }

    /** The coins and notes that were counted. */
    public ShiftCounts counts(TillShiftId shift) {
        return counts.of(shift);
    }

    private Outcome<OpenShift> usable(Optional<ShiftRow> row, Actor by) {
        Optional<OpenShift> open = row.map(ShiftRow::open)
                .filter(shift -> shift.facts().servicepunt().equals(by.servicepunt().id()));
        if (open.isEmpty()) {
            return Outcome.refused(RefusalCode.TILL_NOT_OPEN);
        }
        OpenShift shift = open.get();
        return shift.isForgottenOn(Amsterdam.today(clock))
                ? Outcome.refused(Refusal.of(
                        RefusalCode.TILL_FORGOTTEN,
                        shift.till(),
                        Words.date(shift.facts().day())))
                : Outcome.done(shift);
    }

    private static Outcome<Integer> tillExists(int till) {
        return till >= 1 && till <= MOST_TILLS
                ? Outcome.done(till)
                : Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("till"));
    }

    private static Outcome<Money> possible(Money amount, String field) {
        return amount.isNegative()
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at(field))
                : withinReach(amount, field);
    }

    /** More was paid back on cards than paid with them: that is possible. */
    private static Outcome<Money> withinReach(Money amount, String field) {
        return Math.abs(amount.cents()) <= MOST.cents()
                ? Outcome.done(amount)
                : Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at(field));
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
