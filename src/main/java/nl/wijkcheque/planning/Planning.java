package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Work;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TimeOrderedIds;
import nl.wijkcheque.shared.VisitId;

/** Finds people for bookings on the wachtlijst and keeps the visits that follow. */
@Singleton
public final class Planning {

    private final Situations situations;
    private final Checks checks;
    private final VisitStore store;
    private final PlannedVisitRows visits;
    private final Pairs pairs;
    private final CrewSlots slots;
    private final Bookings bookings;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;

    Planning(
            Situations situations,
            Checks checks,
            VisitStore store,
            PlannedVisitRows visits,
            Pairs pairs,
            CrewSlots slots,
            Bookings bookings,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit) {
        this.situations = situations;
        this.checks = checks;
        this.store = store;
        this.visits = visits;
        this.pairs = pairs;
        this.slots = slots;
        this.bookings = bookings;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
    }

    /** Everyone at the servicepunt of the booking, possible ones first. Refused: NOT_FOUND, BOOKING_STATE, TIME_INVALID. */
    public Outcome<CandidateList> candidates(Actor by, BookingId booking, LocalDate day, LocalTime start) {
        return transactions.read(() -> situations.read(by, booking, day, start).map(situation -> {
            Work work = situation.need().work();
            return new CandidateList(
                    booking,
                    situation.slot(),
                    work.crewMin(),
                    work.crewMax(),
                    checks.candidates(situation));
        }));
    }

    /** Every limit for one crew, explained. Refused: NOT_FOUND, BOOKING_STATE, TIME_INVALID. */
    public Outcome<CrewCheck> check(
            Actor by, BookingId booking, LocalDate day, LocalTime start, List<ParticipantId> crew) {
        List<ParticipantId> chosen = crew.stream().distinct().toList();
        return transactions
                .read(() -> situations.read(by, booking, day, start).then(situation -> check(situation, chosen)));
    }

    /** Refused: NOT_FOUND, BOOKING_STATE, TIME_INVALID, CREW_REFUSED (a limit is broken), PARTICIPANT_TAKEN (a lost race). */
    public Outcome<VisitId> assign(
            Actor by, BookingId booking, LocalDate day, LocalTime start, List<ParticipantId> crew) {
        List<ParticipantId> chosen = crew.stream().distinct().toList();
        return transactions.write(() -> {
            if (!chosen.isEmpty()) {
                slots.takeTurn(chosen, Horizon.weekOf(day).from());
            }
            return situations.read(by, booking, day, start).then(situation -> check(situation, chosen)
                    .then(check -> check.possible()
                            ? store(by, situation, check.crew())
                            : Outcome.refused(Refusal.of(
                                    RefusalCode.CREW_REFUSED, checks.sentences(check, situation)))));
        });
    }

    /** The booking goes back to the wachtlijst. Refused: NOT_FOUND, BOOKING_STATE when it has started. */
    public Outcome<BookingId> unplan(Actor by, VisitId visit, UnplanReason reason) {
        return transactions.write(() -> {
            Optional<PlannedVisitRow> row = visits.standing(visit.value())
                    .filter(found -> found.servicepuntId().equals(by.servicepunt().id().value()));
            if (row.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            BookingId id = new BookingId(row.get().bookingId());
            Booking booking = bookings.find(id).orElseThrow();
            if (!(booking instanceof Booking.Planned)) {
                return Outcome.refused(Refusal.of(RefusalCode.BOOKING_STATE, booking.state().word()));
            }
            return bookings.unplan(by, id).then(waiting -> {
                if (!store.release(visit, reason)) {
                    return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
                }
                audit.record(by, AuditAction.VISIT_UNPLANNED, visit.value());
                return Outcome.done(id);
            });
        });
    }

    /** As long as it stands. */
    public Optional<PlannedVisit> visit(VisitId visit) {
        return visits.standing(visit.value())
                .map(row -> store.withCrews(List.of(row)).getFirst());
    }

    /** In order of time. */
    public List<PlannedVisit> between(ServicepuntId servicepunt, Period days) {
        return store.withCrews(visits.between(servicepunt.value(), days.start(), days.end()));
    }

    /** In order of time. */
    public List<PlannedVisit> of(ParticipantId participant, Period days) {
        return store.withCrews(visits.of(participant.value(), days.start(), days.end()));
    }

    /** From either side; no reason is kept and none is shown. Refused: NOT_FOUND. */
    public Outcome<ParticipantId> noGo(Actor by, ParticipantId participant, ResidentId resident, boolean apart) {
        return pairs.noGo(by, participant, resident, apart);
    }

    /**
     * The resident likes to be helped by this person again: the greatest compliment there is (Ede). A wish in planning, and
     * no right. A resident says it for herself only. Refused: NOT_FOUND.
     */
    public Outcome<ParticipantId> seeAgain(Actor by, ResidentId resident, ParticipantId participant) {
        return pairs.seeAgain(by, resident, participant, true);
    }

    /** It is no longer wished. Refused: NOT_FOUND. */
    public Outcome<ParticipantId> noLongerSeeAgain(Actor by, ResidentId resident, ParticipantId participant) {
        return pairs.seeAgain(by, resident, participant, false);
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
