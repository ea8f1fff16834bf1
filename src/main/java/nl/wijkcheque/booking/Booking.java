package nl.wijkcheque.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A resident's request for one klus or dienst, in one of its states. A step exists only on the states that allow it: a
 * forbidden one does not compile. A step makes the next state; {@link Bookings} stores it.
 */
public sealed interface Booking {

    /** Characters in a {@link #number}. */
    int NUMBER_LENGTH = 8;

    BookingDetails details();

    BookingState state();

    default BookingId id() {
        return details().id();
    }

    /** Eight characters to say on the phone. Not proof of anything: two bookings may have the same. */
    default String number() {
        return number(id());
    }

    /** {@link #number()} of one that is known by its id alone. */
    static String number(BookingId booking) {
        String id = booking.toString();
        return id.substring(id.length() - NUMBER_LENGTH).toUpperCase(Locale.ROOT);
    }

    /** Not at its end. */
    sealed interface Open extends Booking {}

    /** Nobody is at work for it, so that it can be called off without hours, cheques or a report left behind. */
    sealed interface Cancellable extends Open {

        default Cancelled cancel(Cancellation how) {
            return new Cancelled(details(), how);
        }
    }

    /** Has a visit that is still to be finished. */
    sealed interface OnVisit extends Open {

        Instant acceptedAt();

        VisitId visit();

        /** Back to its old place on the wachtlijst: crew ill, nobody home, another day. */
        default OnWachtlijst unplan() {
            return new OnWachtlijst(details(), acceptedAt());
        }
    }

    /** Waits for a coordinator, who decides whether it is additional work. */
    record Requested(BookingDetails details) implements Cancellable {

        @Override
        public BookingState state() {
            return BookingState.REQUESTED;
        }

        public OnWachtlijst accept(Instant at) {
            return new OnWachtlijst(details, at);
        }

        public Rejected reject(RejectionReason reason, Instant at) {
            return new Rejected(details, reason, at);
        }
    }

    /** Accepted, and waits for a day and a crew. */
    record OnWachtlijst(BookingDetails details, Instant acceptedAt) implements Cancellable {

        @Override
        public BookingState state() {
            return BookingState.WACHTLIJST;
        }

        public Planned plan(VisitId visit) {
            return new Planned(details, acceptedAt, visit);
        }

        /**
         * Since when it really waits: it was accepted, and the first day on which it may be done has come. What yields to
         * others stands as if it came so many days later.
         */
        public Instant waitingSince() {
            Instant firstDay = details.wishes().start();
            Instant since = firstDay.isAfter(acceptedAt) ? firstDay : acceptedAt;
            return since.plus(Math.max(0, details.yieldsDays()), ChronoUnit.DAYS);
        }

        /** When we meant to have come. Counted in days of 24 hours. */
        public Instant normMoment() {
            return waitingSince().plus(details.normWeeks() * (long) Wishes.DAYS_PER_WEEK, ChronoUnit.DAYS);
        }

        /** The order of the wachtlijst, after urgency: the norm, or earlier for what goes ahead of others. */
        Instant orderMoment() {
            return normMoment().plus(Math.min(0, details.yieldsDays()), ChronoUnit.DAYS);
        }

        public LocalDate normDate() {
            return Amsterdam.dayOf(normMoment());
        }
    }

    /** Has a day, a time and a crew. */
    record Planned(BookingDetails details, Instant acceptedAt, VisitId visit) implements OnVisit, Cancellable {

        @Override
        public BookingState state() {
            return BookingState.PLANNED;
        }

        public UnderWay start() {
            return new UnderWay(details, acceptedAt, visit);
        }
    }

    /** The crew is at work: its visit ends by finishing it or by what was told from the door, with everybody's hours. */
    record UnderWay(BookingDetails details, Instant acceptedAt, VisitId visit) implements OnVisit {

        @Override
        public BookingState state() {
            return BookingState.UNDER_WAY;
        }

        public Done finish(Instant at) {
            return new Done(details, acceptedAt, visit, at);
        }
    }

    /** The work was done. */
    record Done(BookingDetails details, Instant acceptedAt, VisitId visit, Instant at) implements Booking {

        @Override
        public BookingState state() {
            return BookingState.DONE;
        }
    }

    /** A coordinator said no. */
    record Rejected(BookingDetails details, RejectionReason reason, Instant at) implements Booking {

        @Override
        public BookingState state() {
            return BookingState.REJECTED;
        }
    }

    /** Called off. */
    record Cancelled(BookingDetails details, Cancellation how) implements Booking {

        @Override
        public BookingState state() {
            return BookingState.CANCELLED;
        }

        /** A week of a series that nobody called off: its days had gone by while it waited. */
        public boolean wentBy() {
            return details.series() != null
                    && how.by() == CancelledBy.STAFF
                    && details.wishes().isOver(Amsterdam.dayOf(how.at()));
        }
    }

    /** The visit that belongs to it now; null when there is none. */
    default @Nullable VisitId visitOrNull() {
        return switch (this) {
            case OnVisit onVisit -> onVisit.visit();
            case Done done -> done.visit();
            case Requested _,OnWachtlijst _,Rejected _,Cancelled _ -> null;
        };
    }
}
