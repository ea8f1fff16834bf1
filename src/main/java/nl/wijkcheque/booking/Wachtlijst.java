package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.booking.Acts.What;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;

/** Who waits, in what order and why, and what is done about it. */
@Singleton
public final class Wachtlijst {

    /** Nobody knows what suits her later than that. */
    private static final int LONGEST_PAUSE_DAYS = 366;

    private final Turns turns;
    private final Acts acts;
    private final WaitingReads reads;
    private final WachtlijstPage page;
    private final ResidentLooks looks;
    private final Predictions predictions;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    Wachtlijst(
            Turns turns,
            Acts acts,
            WaitingReads reads,
            WachtlijstPage page,
            ResidentLooks looks,
            Predictions predictions,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.turns = turns;
        this.acts = acts;
        this.reads = reads;
        this.page = page;
        this.looks = looks;
        this.predictions = predictions;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What might be done on some day of that period, in the order of the wachtlijst, in four queries however many there
     * are. What is paused for the whole of it, or agreed for a day outside it, is left out. What waits for an answer or for
     * money first comes last: however much of it rises to the front, it takes no room of the rest.
     *
     * @param most how many at most, of what is held back so and of the rest each
     */
    public List<WaitingForWeek> forWeek(ServicepuntId servicepunt, Period days, int most) {
        return transactions.read(() -> reads.forWeek(servicepunt, days, most));
    }

    /**
     * Why bookings were not planned, as the planner found it. What waits no more, waits elsewhere or was changed meanwhile is
     * left as it is; so is a cause that can't be told (see {@link WaitingCause#canBeTold}), and what waits for money or for
     * the resident because somebody said so.
     *
     * @return of how many this is now what was said
     */
    public int explain(Actor by, Map<BookingId, WaitingCause> why) {
        return transactions
                .write(() -> Outcome.done((int) why.entrySet().stream()
                        .filter(entry -> entry.getValue().canBeTold())
                        .sorted(Map.Entry.comparingByKey((one, other) -> one.value().compareTo(other.value())))
                        .filter(entry -> tellFound(by, entry.getKey(), entry.getValue()))
                        .count()))
                .orThrow();
    }

    /** @return whether this is now what was said */
    private boolean tellFound(Actor by, BookingId id, WaitingCause cause) {
        return turns.change(by, id, turn -> turn.found(cause)) instanceof Outcome.Done<Turns.Waiting>(Turns.Waiting now)
                && now.turn().told() == cause;
    }

    /** Refused: NOT_FOUND, BOOKING_STATE, CHANGED_MEANWHILE, INPUT_INVALID at cause when it can't be told, or at note. */
    public Outcome<BookingId> tell(Actor by, BookingId id, WaitingCause cause, String note) {
        if (!cause.canBeTold()) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("cause"));
        }
        return done(by, id, turn -> turn.told(cause), What.of(ActKind.TOLD, cause, note.strip()));
    }

    /**
     * Goes before others from now on, or no longer. Refused: NOT_FOUND, BOOKING_STATE, CHANGED_MEANWHILE, REASON_MISSING at
     * reason for all but NORMAL, INPUT_INVALID at reason.
     *
     * @param reason for colleagues; at most 300 characters
     */
    public Outcome<BookingId> setUrgency(Actor by, BookingId id, Urgency urgency, String reason) {
        String why = reason.strip();
        boolean normal = urgency == Urgency.NORMAL;
        if (why.isEmpty() && !normal) {
            return Outcome.refused(Refusal.of(RefusalCode.REASON_MISSING).at("reason"));
        }
        return done(
                by,
                id,
                turn -> turn.with(urgency, normal ? "" : why, normal ? null : by.account()),
                What.of(ActKind.URGENCY, urgency, why));
    }

    /**
     * An appointment with her did not happen, through no wish of hers: she goes before others from now on. What goes before
     * all others already stays there. Refused: NOT_FOUND, BOOKING_STATE, CHANGED_MEANWHILE.
     *
     * @param why for colleagues; completes "een eerdere afspraak ging niet door"
     */
    public Outcome<BookingId> promise(Actor by, BookingId id, String why) {
        return transactions.write(() -> turns.find(by, id)
                .then(found -> found.turn().urgency() == Urgency.URGENT
                        ? Outcome.done(id)
                        : setUrgency(by, id, Urgency.PROMISED, why)));
    }

    /** How it stands in the line; as if nothing was ever said about it when it does not wait. For planning. */
    public Optional<Turn> turn(BookingId id) {
        return Optional.ofNullable(reads.turns(List.of(id)).get(id));
    }

    /**
     * Keeps its place, and is not planned before that day; what was agreed for a day before it no longer holds. Refused: NOT_FOUND, BOOKING_STATE, CHANGED_MEANWHILE,
     * INPUT_INVALID at until for a day that has come or is more than a year away, or at note.
     */
    public Outcome<BookingId> pause(Actor by, BookingId id, LocalDate until, String note) {
        LocalDate today = Amsterdam.today(clock);
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_PAUSE_DAYS))) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("until"));
        }
        return done(by, id, turn -> turn.paused(until).withoutAgreedBefore(until),
                What.until(ActKind.PAUSED, until, note.strip()));
    }

    /** Can be planned again. Refused: NOT_FOUND, BOOKING_STATE, CHANGED_MEANWHILE. */
    public Outcome<BookingId> resume(Actor by, BookingId id) {
        return done(by, id, turn -> turn.paused(null), What.until(ActKind.RESUMED, null, ""));
    }

    /**
     * Somebody tried to reach the resident about what waits, about the visit that it has, or because we called it off. Refused:
     * NOT_FOUND, BOOKING_STATE, INPUT_INVALID at note.
     *
     * @param note for colleagues; at most 300 characters, may be empty
     */
    public Outcome<BookingId> contacted(
            Actor by, BookingId id, ContactWay way, ContactResult result, String note) {
        What what = new What(ActKind.CONTACT, way.name(), result.name(), null, note.strip());
        return written(by, what, () -> turns.reachable(by, id));
    }

    /** The last attempt for each of them; who is not in it was never called or written to about it. */
    public Map<BookingId, LastContact> contacts(Collection<BookingId> ids) {
        return acts.contacts(ids);
    }

    /**
     * The same for several, each by itself: what is refused for one is done for the others.
     *
     * @return for which it was not done, and why
     */
    public Map<BookingId, Refusal> forEach(List<BookingId> ids, Function<BookingId, Outcome<BookingId>> act) {
        return transactions
                .write(() -> {
                    Map<BookingId, Refusal> refused = new LinkedHashMap<>();
                    ids.stream().distinct().forEach(id -> {
                        if (act.apply(id) instanceof Outcome.Refused<BookingId>(Refusal why)) {
                            refused.put(id, why);
                        }
                    });
                    return Outcome.done(refused);
                })
                .orThrow();
    }

    /** What was done about it, newest first; empty for who may not see it. */
    public List<Act> acts(Actor by, BookingId id) {
        return reads.mayRead(by, id) ? acts.of(id) : List.of();
    }

    /** {@link #entry} for a person, with the name and all that was said about her: the look is written down. */
    public Optional<WachtlijstEntry> open(Actor by, BookingId id) {
        Optional<WachtlijstEntry> entry = entry(by, id);
        entry.ifPresent(seen -> looks.looked(by, seen.details().resident()));
        return entry;
    }

    /** One that waits, with its place; empty when it does not wait, or for who may not see it. */
    public Optional<WachtlijstEntry> entry(Actor by, BookingId id) {
        return transactions.read(() -> page.one(by, id));
    }

    /** How good expectations were in the last half year, as of last night. */
    public Accuracy accuracy(ServicepuntId servicepunt) {
        return predictions.accuracy(servicepunt);
    }

    private Outcome<BookingId> done(Actor by, BookingId id, UnaryOperator<Turn> change, What what) {
        return written(by, what, () -> turns.change(by, id, change).map(waiting -> waiting.booking().details()));
    }

    private Outcome<BookingId> written(Actor by, What what, Supplier<Outcome<BookingDetails>> change) {
        if (what.note().length() > Act.LONGEST_NOTE) {
            String field = what.kind() == ActKind.URGENCY ? "reason" : "note";
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at(field));
        }
        return transactions.write(() -> change.get().map(about -> {
            acts.write(by, about, what);
            audit.record(by, AuditAction.WACHTLIJST_CHANGED, about.id().value());
            return about.id();
        }));
    }
}
