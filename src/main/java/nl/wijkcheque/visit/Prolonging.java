package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.DayChanges;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** More work than booked: stay, come back, or stop; never silently over the longest klus [Ede]. */
@Singleton
class Prolonging {

    private final Access access;
    private final VisitRows rows;
    private final PresenceRules presenceRules;
    private final ReportWriter reports;
    private final DayChanges changes;
    private final Bookings bookings;
    private final Offerings offerings;
    private final Clock clock;

    Prolonging(
            Access access,
            VisitRows rows,
            PresenceRules presenceRules,
            ReportWriter reports,
            DayChanges changes,
            Bookings bookings,
            Offerings offerings,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.presenceRules = presenceRules;
        this.reports = reports;
        this.changes = changes;
        this.bookings = bookings;
        this.offerings = offerings;
        this.clock = clock;
    }

    Outcome<MoreWork> decide(Actor by, VisitId id, Minutes extra, ExtraChoice choice, String note) {
        if (extra.count() == 0 || extra.isLongerThan(PresenceRules.DIENST_MOST)) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("extraMinutes"));
        }
        if (choice == ExtraChoice.STAY) {
            changes.takeTurn(id);
        }
        return access.toWork(by, id).then(visit -> underWay(id).then(row -> switch (choice) {
            case STAY -> stay(by, visit, row, extra, note);
            case SECOND_BOOKING -> comeBack(by, visit, extra, note)
                    .map(booking -> decided(by, visit, row, extra, choice, note, booking));
            case STOP -> Outcome.done(decided(by, visit, row, extra, choice, note, null));
        }));
    }

    private Outcome<VisitRow> underWay(VisitId id) {
        Optional<VisitRow> row = rows.hold(id.value());
        VisitState state = row.map(VisitRow::visitState).orElse(VisitState.PLANNED);
        return row.isPresent() && state == VisitState.UNDER_WAY
                ? Outcome.done(row.get())
                : Outcome.refused(Words.state(state));
    }

    private Outcome<MoreWork> stay(Actor by, PlannedVisit visit, VisitRow row, Minutes extra, String note) {
        Offering offering = offerings.find(visit.offering()).orElseThrow();
        Minutes before = visit.length().plus(Minutes.of(row.extraMinutes()));
        Minutes length = before.plus(extra);
        Minutes most = presenceRules.most(offering.kind());
        if (length.isLongerThan(most)) {
            Minutes left = before.isLongerThan(most) ? Minutes.ZERO : most.minus(before);
            return Outcome.refused(Refusal.of(RefusalCode.VISIT_TOO_LONG, most, left).at("extraMinutes"));
        }
        if (changes.stay(visit, before, length) instanceof Outcome.Refused<VisitId>(Refusal why)) {
            return Outcome.refused(why.at("extraMinutes"));
        }
        Minutes billed = Due.lasting(offering.billing(), visit, length);
        int extraNow = row.extraMinutes() + extra.count();
        if (rows.stayLonger(row.visitId(), extraNow, billed.count(), row.extraMinutes()) == 0) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        return Outcome.done(new MoreWork(
                reports.moreWork(by, visit, note, extra, ExtraChoice.STAY, null),
                ExtraChoice.STAY,
                length,
                billed,
                null));
    }

    /** What a participant asks for goes past the coordinator, as all that is in doubt. */
    private Outcome<BookingId> comeBack(Actor by, PlannedVisit visit, Minutes rest, String note) {
        BookingDetails first = bookings.find(visit.booking()).orElseThrow().details();
        boolean leads = by.isAny(Role.FOREMAN, Role.COORDINATOR);
        return bookings.request(by, new NewBooking(
                first.resident(),
                first.offering(),
                rest,
                new Wishes(first.wishes().dagdelen(), Amsterdam.today(clock).plusDays(1), null),
                first.place(),
                note.isEmpty() ? first.note() : note,
                leads ? Additionality.ADDITIONAL : Additionality.IN_DOUBT,
                1,
                whoKnowsIt(visit)))
                .map(bookings -> bookings.getFirst());
    }

    private static @Nullable ParticipantId whoKnowsIt(PlannedVisit visit) {
        return visit.crew().stream()
                .filter(member -> member.part() != CrewPart.SHADOWING)
                .map(CrewMember::participant)
                .findFirst()
                .orElse(null);
    }

    private MoreWork decided(
            Actor by,
            PlannedVisit visit,
            VisitRow row,
            Minutes extra,
            ExtraChoice choice,
            String note,
            @Nullable BookingId followUp) {
        return new MoreWork(
                reports.moreWork(by, visit, note, extra, choice, followUp),
                choice,
                visit.length().plus(Minutes.of(row.extraMinutes())),
                Minutes.of(row.billedMinutes()),
                followUp);
    }
}
