package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.booking.Acts.What;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/**
 * Offers of a day and a time to who waits. A yes is kept with the booking as what was agreed, and planning keeps to it; a no
 * leaves her in her place; without an answer in time she keeps her place too, and waits because of the resident until
 * somebody reaches her.
 */
@Singleton
public final class Offers {

    /** Visits begin on one: anything else could be agreed and never be planned. */
    private static final int QUARTER_MINUTES = 15;

    private final OfferRows rows;
    private final Turns turns;
    private final Acts acts;
    private final Audit audit;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Offers(
            OfferRows rows,
            Turns turns,
            Acts acts,
            Audit audit,
            Transactions transactions,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.turns = turns;
        this.acts = acts;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Refused: NOT_FOUND, BOOKING_STATE, OFFER_OPEN when she has one to answer, INPUT_INVALID at day (not wished, or passed),
     * at start (no such dagdeel wished, or no quarter of an hour) or at answerBy (passed, or after the offered time itself), CHANGED_MEANWHILE.
     */
    public Outcome<Offer> make(Actor by, BookingId id, LocalDate day, LocalTime start, Instant answerBy) {
        return transactions.write(() -> turns.find(by, id).then(waiting -> {
            Optional<Refusal> problem = problem(waiting, day, start, answerBy);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            return change(by, waiting, turn -> turn.offered(answerBy).agreed(null), ActKind.OFFERED, "", day)
                    .map(changed -> {
                        OfferRow row = new OfferRow(
                                ids.next(),
                                id.value(),
                                id.value(),
                                day,
                                Agreed.minuteOf(start),
                                answerBy,
                                OfferState.OPEN.name(),
                                clock.instant(),
                                by.account().value(),
                                null,
                                null);
                        rows.save(row);
                        return row.offer();
                    });
        }));
    }

    /** Refused: NOT_FOUND, OFFER_STATE when it was answered, taken back or lapsed, BOOKING_STATE, CHANGED_MEANWHILE. */
    public Outcome<Offer> answer(Actor by, UUID id, boolean yes, ContactWay way) {
        ContactWay how = by.isStaff() ? way : ContactWay.ONLINE;
        return end(by, id, yes ? OfferState.ACCEPTED : OfferState.DECLINED, how, offer -> turn -> yes
                ? turn.offered(null).told(null).agreed(new Agreed(offer.day(), offer.start())).awakeOn(offer.day())
                : turn.offered(null));
    }

    /** Refused: as {@link #answer}. */
    public Outcome<Offer> withdraw(Actor by, UUID id) {
        return end(by, id, OfferState.WITHDRAWN, null, offer -> turn -> turn.offered(null));
    }

    /** Newest first. */
    public List<Offer> of(BookingId id) {
        return rows.of(id.value()).stream().map(OfferRow::offer).toList();
    }

    /** Those that wait for an answer. */
    public Map<BookingId, Offer> open(Collection<BookingId> bookings) {
        if (bookings.isEmpty()) {
            return Map.of();
        }
        return rows.findByOpenBookingIn(bookings.stream().map(BookingId::value).toList()).stream()
                .map(OfferRow::offer)
                .collect(Collectors.toMap(Offer::booking, offer -> offer));
    }

    /** The service itself, for one whose time is over. Refused: as {@link #answer}. */
    Outcome<Offer> lapse(Actor service, UUID id) {
        return end(service, id, OfferState.LAPSED, null,
                offer -> turn -> turn.offered(null).told(WaitingCause.RESIDENT));
    }

    private Outcome<Offer> end(
            Actor by, UUID id, OfferState to, @Nullable ContactWay way, Change change) {
        return transactions.write(() -> {
            Optional<Offer> found = rows.findById(id).map(OfferRow::offer);
            if (found.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            Offer offer = found.get();
            return turns.find(by, offer.booking()).then(waiting -> {
                boolean late = to != OfferState.LAPSED
                        && to != OfferState.WITHDRAWN
                        && !clock.instant().isBefore(offer.answerBy());
                if (late || rows.end(id, to.name(), clock.instant(), way == null ? null : way.name()) == 0) {
                    return Outcome.refused(RefusalCode.OFFER_STATE);
                }
                String how = way == null ? "" : way.name();
                return change(by, waiting, change.of(offer), ActKind.OFFER_ANSWERED, how, offer.day(), to.name())
                        .map(changed -> rows.findById(id).orElseThrow().offer());
            });
        });
    }

    private Outcome<Turns.Waiting> change(
            Actor by,
            Turns.Waiting waiting,
            UnaryOperator<Turn> change,
            ActKind kind,
            String what,
            LocalDate day) {
        return change(by, waiting, change, kind, what, day, "");
    }

    private Outcome<Turns.Waiting> change(
            Actor by,
            Turns.Waiting waiting,
            UnaryOperator<Turn> change,
            ActKind kind,
            String what,
            LocalDate day,
            String result) {
        BookingDetails details = waiting.booking().details();
        return turns.change(by, details.id(), change).map(changed -> {
            acts.write(by, details, new What(kind, what, result, day, ""));
            audit.record(by, AuditAction.WACHTLIJST_CHANGED, details.id().value());
            return changed;
        });
    }

    private Optional<Refusal> problem(Turns.Waiting waiting, LocalDate day, LocalTime start, Instant answerBy) {
        Instant now = clock.instant();
        Wishes wishes = waiting.booking().details().wishes();
        Instant offered = Amsterdam.at(day, start);
        if (waiting.turn().offeredUntil() != null) {
            return Optional.of(Refusal.of(RefusalCode.OFFER_OPEN));
        }
        if (!offered.isAfter(now) || !wishes.allows(day)) {
            return invalid("day");
        }
        boolean suits = wishes.dagdelen().stream().anyMatch(dagdeel -> dagdeel.contains(start, start));
        if (!suits || Agreed.minuteOf(start) % QUARTER_MINUTES != 0) {
            return invalid("start");
        }
        return answerBy.isAfter(now) && !answerBy.isAfter(offered) ? Optional.empty() : invalid("answerBy");
    }

    private static Optional<Refusal> invalid(String field) {
        return Optional.of(Refusal.of(RefusalCode.INPUT_INVALID).at(field));
    }

    /** What an end of an offer means for how the booking stands in the line. */
    private interface Change {

        UnaryOperator<Turn> of(Offer offer);
    }
}
