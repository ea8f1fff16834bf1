package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Said;
import nl.wijkcheque.shared.TimeOrderedIds;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Gives bookings a visit and takes it back, each in one transaction with every limit checked in it. */
@Singleton
class Assignments {

    private final Situations situations;
    private final Checks checks;
    private final VisitStore store;
    private final PlannedVisitRows visits;
    private final WeekTurns turns;
    private final Bookings bookings;
    private final Wachtlijst wachtlijst;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;

    Assignments(
            Situations situations,
            Checks checks,
            VisitStore store,
            PlannedVisitRows visits,
            WeekTurns turns,
            Bookings bookings,
            Wachtlijst wachtlijst,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit) {
        this.situations = situations;
        this.checks = checks;
        this.store = store;
        this.visits = visits;
        this.turns = turns;
        this.bookings = bookings;
        this.wachtlijst = wachtlijst;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
    }

    Outcome<CrewCheck> check(Actor by, BookingId booking, When when, List<ParticipantId> crew) {
        return transactions.read(() -> situations
                .look(by, booking, when)
                .then(situation -> check(situation, crew.stream().distinct().toList())));
    }

    Outcome<VisitId> assign(Actor by, BookingId booking, When when, List<ParticipantId> crew) {
        List<ParticipantId> chosen = crew.stream().distinct().toList();
        return transactions.write(() -> {
            turns.take(chosen, List.of(when.day()));
            return inTurn(by, booking, when, chosen);
        });
    }

    private Outcome<VisitId> inTurn(Actor by, BookingId booking, When when, List<ParticipantId> chosen) {
        return situations.read(by, booking, when).then(situation -> check(situation, chosen)
                .then(check -> check.possible()
                        ? store(by, situation, check.crew())
                        : Outcome.refused(Refusal.of(
                                RefusalCode.CREW_REFUSED, Said.fact(checks.sentences(check, situation))))));
    }

    /**
     * All or nothing: who can't go there stays where she is.
     *
     * @param crew null for the same people
     */
    Outcome<VisitId> move(Actor by, VisitId visit, When when, @Nullable List<ParticipantId> crew) {
        return move(by, visit, day -> when, crew);
    }

    /** On the day on which it is. */
    Outcome<VisitId> replace(Actor by, VisitId visit, LocalTime start, List<ParticipantId> crew) {
        return move(by, visit, day -> When.of(day, start), crew);
    }

    private Outcome<VisitId> move(
            Actor by, VisitId visit, Function<LocalDate, When> when, @Nullable List<ParticipantId> crew) {
        return transactions.write(() -> standing(by, turns.hold(visit)).then(row -> {
            LocalDate day = Amsterdam.dayOf(row.startsAt());
            When asked = when.apply(day);
            List<ParticipantId> they = turns.crew(visit);
            List<ParticipantId> go = crew == null ? they : crew.stream().distinct().toList();
            boolean sameTime = row.startsAt().equals(Amsterdam.at(asked.day(), asked.start()));
            if (sameTime && Set.copyOf(they).equals(Set.copyOf(go))) {
                return Outcome.refused(Refusal.of(RefusalCode.VISIT_UNCHANGED).at("start"));
            }
            turns.take(Stream.concat(they.stream(), go.stream()).toList(), List.of(day, asked.day()));
            // To the time at which it stands she said yes, whatever she asked for before.
            When then = new When(asked.day(), asked.start(), asked.agreed() || sameTime);
            return unplan(by, visit, UnplanReason.MOVED)
                    .then(booking -> inTurn(by, booking, then, go));
        }));
    }

    /** As long as it has not begun. What was promised to her goes before others. */
    Outcome<BookingId> unplan(Actor by, VisitId visit, UnplanReason reason) {
        return release(by, visit, reason, Booking.Planned.class);
    }

    /** @param from how far the booking may be */
    Outcome<BookingId> release(
            Actor by, VisitId visit, UnplanReason reason, Class<? extends Booking.OnVisit> from) {
        return transactions.write(() -> standing(by, visits.ever(visit.value())).then(row -> {
            BookingId id = new BookingId(row.bookingId());
            Booking booking = bookings.find(id).orElseThrow();
            if (!from.isInstance(booking)) {
                return Outcome.refused(Refusal.of(RefusalCode.BOOKING_STATE, booking.state().word()));
            }
            Outcome<Booking.OnWachtlijst> unplanned = reason == UnplanReason.MOVED
                    ? bookings.unplanToMove(by, id)
                    : bookings.unplan(by, id);
            return unplanned.then(waiting -> {
                if (!store.release(visit, reason)) {
                    return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
                }
                audit.record(by, AuditAction.VISIT_UNPLANNED, visit.value());
                return reason.brokenPromise()
                        .map(why -> wachtlijst.promise(by, id, why))
                        .orElseGet(() -> Outcome.done(id));
            });
        }));
    }

    /** One that stood until another moved it or took it back is not unknown. */
    private static Outcome<PlannedVisitRow> standing(Actor by, Optional<PlannedVisitRow> ever) {
        return ever
                .filter(found -> found.servicepuntId().equals(by.servicepunt().id().value()))
                .map(found -> found.standingBooking() == null
                        ? Outcome.<PlannedVisitRow>refused(RefusalCode.CHANGED_MEANWHILE)
                        : Outcome.done(found))
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND));
    }

    /** Who has no placement in that week, or works at another servicepunt, is not known here. */
    private Outcome<CrewCheck> check(Situation situation, List<ParticipantId> crew) {
        for (ParticipantId id : crew) {
            if (!situation.people().containsKey(id)) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND).at("crew"));
            }
        }
        return Outcome.done(checks.crew(situation.people(crew), situation));
    }

    private Outcome<VisitId> store(Actor by, Situation situation, List<CrewMember> crew) {
        VisitId id = new VisitId(ids.next());
        return bookings.plan(by, situation.booking().id(), id).then(planned -> {
            if (!store.store(by, id, situation, crew)) {
                return Outcome.refused(RefusalCode.PARTICIPANT_TAKEN);
            }
            audit.record(by, AuditAction.VISIT_PLANNED, id.value());
            return Outcome.done(id);
        });
    }
}
