package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** The day itself: who goes where, who was there, what was paid. */
@Singleton
public final class Visits {

    private final VisitReads reads;
    private final VisitSteps steps;
    private final Payments payments;
    private final Afterwards afterwards;
    private final Access access;

    Visits(VisitReads reads, VisitSteps steps, Payments payments, Afterwards afterwards, Access access) {
        this.reads = reads;
        this.steps = steps;
        this.payments = payments;
        this.afterwards = afterwards;
        this.access = access;
    }

    /** Empty when there is no such visit, or not for this reader (now). A look is written down. */
    public Optional<JobSheet> jobSheet(Actor by, VisitId visit) {
        return reads.jobSheet(by, visit);
    }

    /** What is planned at the servicepunt of the reader, in order of time; for those who lead. */
    public List<VisitLine> at(Actor by, Period days) {
        return reads.at(by, days);
    }

    /** What a participant goes to herself, in order of time; nothing for who is no participant. */
    public List<VisitLine> mine(Actor by, Period days) {
        return reads.mine(by, days);
    }

    /**
     * Of earlier days, and nobody started or finished them, in order of time; for those who lead. One of before yesterday is a look
     * at the file of its resident, which is written down.
     */
    public List<VisitLine> leftOpen(Actor by, int most) {
        return reads.leftOpen(by, most);
    }

    /** How many there are of {@link #leftOpen}. */
    public int countLeftOpen(Actor by) {
        return reads.countLeftOpen(by);
    }

    /**
     * The crew begins, on the day of the visit; or who leads says afterwards that it took place. Refused: NOT_FOUND, NOT_IN_CREW,
     * VISIT_NOT_TODAY, VISIT_TOO_LONG_AGO, VISIT_STATE, BOOKING_STATE.
     */
    public Outcome<VisitId> start(Actor by, VisitId visit) {
        return steps.start(by, visit);
    }

    /**
     * Takes a cheque in for a visit, exactly once. Refused: NOT_FOUND, NOT_IN_CREW, VISIT_NOT_TODAY, VISIT_STATE,
     * VISIT_ALREADY_PAID, and all that a cheque can be refused for.
     */
    public Outcome<VisitRedemption> redeem(Actor by, VisitId visit, String code) {
        return payments.redeem(by, visit, code);
    }

    /**
     * Takes a redemption back: the cheque is good again, and the visit is paid for that much less. Of another day than today a
     * coordinator may, as long as the visit is under way, or when it was paid that much more than it costs. Refused:
     * CODE_UNREADABLE, CHEQUE_UNKNOWN, CHEQUE_NOT_USED, REDEMPTION_TOO_OLD, REDEEMED_ELSEWHERE, REASON_MISSING.
     */
    public Outcome<UndoneRedemption> undo(Actor by, Which cheque, String reason) {
        return payments.undo(by, cheque, reason);
    }

    /**
     * Who is there, before the end. Refused: NOT_FOUND, NOT_IN_CREW, VISIT_NOT_TODAY, VISIT_STATE, INPUT_INVALID,
     * MINUTES_TOO_LONG, MORE_THAN_AGREED.
     */
    public Outcome<VisitId> presence(Actor by, VisitId visit, List<PresenceLine> lines) {
        return steps.presence(by, visit, lines);
    }

    /**
     * The visit is over: its booking is done and everybody's hours are registered. When nobody came who works there, it did not
     * go on and its booking waits again before others. Refused: NOT_FOUND, NOT_IN_CREW, VISIT_NOT_TODAY, VISIT_STATE,
     * PRESENCE_MISSING, INPUT_INVALID, MINUTES_TOO_LONG, MORE_THAN_AGREED, CHEQUES_WITHOUT_WORK.
     *
     * @param lines may leave out those of whom presence was told before
     */
    public Outcome<FinishedVisit> finish(Actor by, VisitId visit, List<PresenceLine> lines) {
        return steps.finish(by, visit, lines);
    }

    /**
     * What was done on account in these days and is to be invoiced, in order of time: visits of which something is billed.
     */
    public List<VisitOnAccount> onAccount(ServicepuntId servicepunt, Period days) {
        return reads.onAccount(servicepunt, days);
    }

    /** In order of time. */
    public List<DoneVisit> done(ServicepuntId servicepunt, Period days) {
        return afterwards.at(servicepunt, days);
    }

    /** At this resident, and were in these days or were finished in them; in order of time. */
    public List<DoneVisit> doneFor(ResidentId resident, Period days) {
        return afterwards.withResident(resident, days);
    }

    /**
     * The latest first.
     *
     * @param after the last visit of the page before; null for the first page
     */
    public Slice<DoneVisit> latestDone(
            ServicepuntId servicepunt, Period days, @Nullable VisitId after, int size) {
        return afterwards.latest(servicepunt, days, after, size);
    }

    /** Of these residents at a servicepunt, and were in these days or were finished in them; the latest first. */
    public List<DoneVisit> latestDoneAt(
            Collection<ResidentId> residents, ServicepuntId servicepunt, Period days, int most) {
        return afterwards.latestAt(residents, servicepunt, days, most);
    }

    /** Empty as long as it is not done. */
    public Optional<DoneVisit> done(VisitId visit) {
        return afterwards.one(visit);
    }

    /**
     * Whether this person may tell something about a visit: who was in its crew until the day after, who leads always.
     * Refused: NOT_FOUND, NOT_IN_CREW, VISIT_NOT_TODAY.
     */
    public Outcome<PlannedVisit> toTellOf(Actor by, VisitId visit) {
        return access.toWork(by, visit);
    }

    /** The visits of one day. */
    public List<VisitLine> on(Actor by, LocalDate day) {
        return at(by, new Period(day, day));
    }
}
