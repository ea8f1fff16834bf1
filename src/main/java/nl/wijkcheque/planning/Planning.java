package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.planning.rule.Work;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;

/** Finds people for bookings on the wachtlijst and keeps the visits that follow. */
@Singleton
public final class Planning {

    private final Situations situations;
    private final Checks checks;
    private final Rankings rankings;
    private final Assignments assignments;
    private final VisitStore store;
    private final PlannedVisitRows visits;
    private final Pairs pairs;
    private final Transactions transactions;

    Planning(
            Situations situations,
            Checks checks,
            Rankings rankings,
            Assignments assignments,
            VisitStore store,
            PlannedVisitRows visits,
            Pairs pairs,
            Transactions transactions) {
        this.situations = situations;
        this.checks = checks;
        this.rankings = rankings;
        this.assignments = assignments;
        this.store = store;
        this.visits = visits;
        this.pairs = pairs;
        this.transactions = transactions;
    }

    /**
     * Crews that can go, best first, and some of those that almost can; for what waits, and for what has a visit that might be
     * moved. Refused: NOT_FOUND, BOOKING_STATE, TIME_INVALID.
     */
    public Outcome<CrewRanking> crews(Actor by, BookingId booking, CrewSearch search) {
        return transactions
                .read(() -> situations.read(by, booking, search))
                .map(searched -> rankings.of(booking, searched));
    }

    /**
     * Everyone at the servicepunt of the booking, possible ones first; for what waits, and for what has a visit that might be
     * moved. Refused: NOT_FOUND, BOOKING_STATE, TIME_INVALID.
     */
    public Outcome<CandidateList> candidates(Actor by, BookingId booking, When when) {
        return transactions.read(() -> situations.look(by, booking, when).map(situation -> {
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
    public Outcome<CrewCheck> check(Actor by, BookingId booking, When when, List<ParticipantId> crew) {
        return assignments.check(by, booking, when, crew);
    }

    /** Refused: NOT_FOUND, BOOKING_STATE, TIME_INVALID, CREW_REFUSED (a limit is broken), PARTICIPANT_TAKEN (a lost race). */
    public Outcome<VisitId> assign(Actor by, BookingId booking, When when, List<ParticipantId> crew) {
        return assignments.assign(by, booking, when, crew);
    }

    /** As {@link #assign(Actor, BookingId, When, List)}, within what the resident asked for. */
    public Outcome<VisitId> assign(
            Actor by, BookingId booking, LocalDate day, LocalTime start, List<ParticipantId> crew) {
        return assignments.assign(by, booking, When.of(day, start), crew);
    }

    /**
     * To another time or with other people: one visit ends and another begins, or nothing changes. The time at which it
     * stands was agreed to. Gives the visit that begins. To be called before anything is read in a transaction. Refused: NOT_FOUND,
     * CHANGED_MEANWHILE when it no longer stands, BOOKING_STATE when it has started, VISIT_UNCHANGED, and as
     * {@link #assign(Actor, BookingId, When, List)}.
     */
    public Outcome<VisitId> move(Actor by, VisitId visit, When when, List<ParticipantId> crew) {
        return assignments.move(by, visit, when, crew);
    }

    /** To another time with the same people. Refused: as {@link #move(Actor, VisitId, When, List)}. */
    public Outcome<VisitId> move(Actor by, VisitId visit, When when) {
        return assignments.move(by, visit, when, null);
    }

    /**
     * Others go, on the same day. Refused: as {@link #move(Actor, VisitId, When, List)}.
     *
     * @param start on a quarter of an hour, in the Netherlands
     */
    public Outcome<VisitId> replace(Actor by, VisitId visit, LocalTime start, List<ParticipantId> crew) {
        return assignments.replace(by, visit, start, crew);
    }

    /**
     * The booking goes back to the wachtlijst: before others, when we break what the resident counted on. Refused: NOT_FOUND,
     * CHANGED_MEANWHILE when it no longer stands, BOOKING_STATE when it has started.
     */
    public Outcome<BookingId> unplan(Actor by, VisitId visit, UnplanReason reason) {
        return assignments.unplan(by, visit, reason);
    }

    /** As long as it stands. */
    public Optional<PlannedVisit> visit(VisitId visit) {
        return visits.standing(visit.value())
                .map(row -> store.withCrews(List.of(row)).getFirst());
    }

    /** Those of them that stand, in any order. */
    public List<PlannedVisit> visits(Collection<VisitId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : store.withCrews(visits.allStanding(wanted.stream().map(VisitId::value).toList()));
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

    /** Who is kept apart from her, of the servicepunt of who asks, by name. Refused: NOT_FOUND. */
    public Outcome<List<Participant>> apart(Actor by, ResidentId resident) {
        return pairs.apart(by, resident);
    }

    /**
     * The resident likes to be helped by this person again: the greatest compliment there is (Ede). A wish in planning, and
     * no right. A resident says it for herself only. Refused: NOT_FOUND.
     */
    public Outcome<ParticipantId> seeAgain(Actor by, ResidentId resident, ParticipantId participant) {
        return pairs.seeAgain(by, resident, participant, true);
    }

    /** Which residents like to be helped by each of them again; who is not asked for is not in it. */
    public Map<ParticipantId, Set<ResidentId>> wishedFor(Collection<ParticipantId> helpers) {
        return pairs.wishedFor(helpers);
    }

    /** It is no longer wished. Refused: NOT_FOUND. */
    public Outcome<ParticipantId> noLongerSeeAgain(Actor by, ResidentId resident, ParticipantId participant) {
        return pairs.seeAgain(by, resident, participant, false);
    }
}
