package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;

/** Bookings: what residents ask for, and where each stands. */
@Singleton
public final class Bookings {

    private final Intake intake;
    private final Moves moves;
    private final Judgements judgements;
    private final BookingLists lists;
    private final Doorsteps doorsteps;
    private final ResidentLooks looks;
    private final WachtlijstPage page;
    private final BookingRows rows;
    private final Transactions transactions;
    private final Clock clock;

    Bookings(
            Intake intake,
            Moves moves,
            Judgements judgements,
            BookingLists lists,
            Doorsteps doorsteps,
            ResidentLooks looks,
            WachtlijstPage page,
            BookingRows rows,
            Transactions transactions,
            Clock clock) {
        this.intake = intake;
        this.moves = moves;
        this.judgements = judgements;
        this.lists = lists;
        this.doorsteps = doorsteps;
        this.looks = looks;
        this.page = page;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everything that is wrong with a request, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(Actor by, NewBooking request) {
        return isStrangerTo(by, request)
                ? List.of(Refusal.of(RefusalCode.NOT_FOUND).at("residentId"))
                : intake.problems(request);
    }

    /**
     * One booking, or one per week. Additional work goes straight to the wachtlijst; in doubt a coordinator decides. A
     * resident asks only for herself. Refused: the first of {@link #problems}.
     */
    public Outcome<List<BookingId>> request(Actor by, NewBooking request) {
        return transactions.write(() -> {
            List<Refusal> problems = problems(by, request);
            if (!problems.isEmpty()) {
                return Outcome.refused(problems.getFirst());
            }
            List<Booking> bookings = intake.bookingsFor(by, request);
            bookings.forEach(booking -> moves.begin(by, booking));
            return Outcome.done(bookings.stream().map(Booking::id).toList());
        });
    }

    /** With its whole series, as the answer is the same for every week. Refused: NOT_FOUND, BOOKING_STATE. */
    public Outcome<Booking.OnWachtlijst> accept(Actor by, BookingId id) {
        return judgements.accept(by, id);
    }

    /** With its whole series. Refused: NOT_FOUND, BOOKING_STATE. */
    public Outcome<Booking.Rejected> reject(Actor by, BookingId id, RejectionReason reason) {
        return judgements.reject(by, id, reason);
    }

    /** This one only. */
    public Outcome<Booking.Cancelled> cancel(Actor by, BookingId id, CancelledBy whoseWish, String reason) {
        return cancel(by, id, whoseWish, reason, CancelExtent.ONE);
    }

    /**
     * A resident cancels only her own, and always as a resident. Refused: NOT_FOUND, BOOKING_STATE (also while the crew is at
     * work: they end the visit, with their hours), CHANGED_MEANWHILE, INPUT_INVALID at reason.
     *
     * @param reason at most 300 characters; may be empty
     */
    public Outcome<Booking.Cancelled> cancel(
            Actor by, BookingId id, CancelledBy whoseWish, String reason, CancelExtent extent) {
        return judgements.cancel(by, id, whoseWish, reason, extent);
    }

    /**
     * Whether the resident would have applied for a Wmo provision without it: counted in a statement of its own. Refused:
     * NOT_FOUND.
     */
    public Outcome<BookingId> setReplacesApplication(Actor by, BookingId id, boolean replaces) {
        return transactions.write(() -> {
            if (find(id).filter(booking -> Moves.mayTouch(by, booking.details())).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            rows.setReplaces(id.value(), replaces);
            return Outcome.done(id);
        });
    }

    /** See {@link #setReplacesApplication}; false for an unknown booking. */
    public boolean replacesApplication(BookingId id) {
        return rows.replaces(id.value()).orElse(0) == 1;
    }

    /** For planning, in its transaction. Refused: NOT_FOUND, BOOKING_STATE, CHANGED_MEANWHILE. */
    public Outcome<Booking.Planned> plan(Actor by, BookingId id, VisitId visit) {
        return step(by, id, Booking.OnWachtlijst.class, waiting -> waiting.plan(visit));
    }

    /** For planning and visits, in their transaction: back to its old place. Refused: as {@link #plan}. */
    public Outcome<Booking.OnWachtlijst> unplan(Actor by, BookingId id) {
        return step(by, id, Booking.OnVisit.class, Booking.OnVisit::unplan);
    }

    /**
     * For planning, in the transaction in which it gives it another visit: it has not waited in between, and counts neither
     * as come nor as gone. Refused: as {@link #plan}.
     */
    public Outcome<Booking.OnWachtlijst> unplanToMove(Actor by, BookingId id) {
        return transactions.write(() -> moves.moveOn(by, id, Booking.Planned.class, Booking.OnVisit::unplan));
    }

    /** For visits, in their transaction. Refused: as {@link #plan}. */
    public Outcome<Booking.UnderWay> start(Actor by, BookingId id) {
        return step(by, id, Booking.Planned.class, Booking.Planned::start);
    }

    /** For visits, in their transaction. Refused: as {@link #plan}. */
    public Outcome<Booking.Done> finish(Actor by, BookingId id) {
        return step(by, id, Booking.UnderWay.class, underWay -> underWay.finish(clock.instant()));
    }

    /** For work that needs it; a person who asks uses {@link #open}. */
    public Optional<Booking> find(BookingId id) {
        return rows.findById(id.value()).map(BookingMapping::read);
    }

    /** Those that exist. */
    public Map<BookingId, Booking> findAll(Collection<BookingId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return rows.findByIdIn(ids.stream().map(BookingId::value).toList()).stream()
                .map(BookingMapping::read)
                .collect(Collectors.toMap(Booking::id, Function.identity()));
    }

    /** Where the crew has to be; empty for an unknown booking. */
    public Optional<Doorstep> doorstep(BookingId id) {
        return find(id).flatMap(booking -> doorstep(booking.details()));
    }

    /** The same, of one that was read. */
    public Optional<Doorstep> doorstep(BookingDetails booking) {
        return doorsteps.of(booking);
    }

    /**
     * What this person may see of it: a resident her own, staff those of their servicepunt; empty otherwise. A look by staff is
     * written down.
     */
    public Optional<BookingFile> open(Actor by, BookingId id) {
        Optional<BookingFile> file = lists.file(by, id);
        file.ifPresent(seen -> looks.looked(by, seen.line().booking().details().resident()));
        return file;
    }

    /**
     * Who was to be helped first comes first.
     *
     * @param after the cursor of the page before; empty for the first
     */
    public Slice<WachtlijstEntry> wachtlijst(
            ServicepuntId servicepunt, WachtlijstFilter filter, String after, int size) {
        return transactions.read(() -> page.of(servicepunt, filter, after, size));
    }

    private <F extends Booking, T extends Booking> Outcome<T> step(
            Actor by, BookingId id, Class<F> from, Function<F, T> step) {
        return transactions.write(() -> moves.move(by, id, from, step));
    }

    private static boolean isStrangerTo(Actor by, NewBooking request) {
        return by.is(Role.RESIDENT) && !by.isStaff() && !request.resident().equals(by.resident());
    }
}
