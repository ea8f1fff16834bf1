package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.booking.Booking.OnWachtlijst;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.ContactResult;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.WachtlijstEntry;
import nl.wijkcheque.booking.WachtlijstFilter;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.participant.AbsenceKind;
import nl.wijkcheque.planning.UnplanReason;
import nl.wijkcheque.planning.Untold;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Servicepunt;

/** What staff do about who waits: calls, pauses, what is urgent, a day that is proposed; and what they mean to do in a year. */
final class LineWork {

    private static final int LOOKED_AT = 20;
    private static final int STILL_TO_CALL = 5;
    private static final int DAYS_BEFORE_AWAY = 5;
    private static final int KLUSSEN_A_YEAR = 400;
    private static final int DIENSTEN_A_YEAR = 350;

    private final World world;
    private final LineFacades line;

    LineWork(World world) {
        this.world = world;
        this.line = world.facades.line();
    }

    /** As each night; once a week is enough for a demonstration. */
    void upkeep(LocalDate monday) {
        world.at(monday, LocalTime.of(7, 0), () -> line.upkeep().newDay(servicepunt()));
    }

    /** This morning's work, so that whoever looks finds all of it. */
    void today(LocalDate today) {
        world.at(today, LocalTime.of(8, 40), () -> {
            List<WachtlijstEntry> waiting = waiting(today);
            if (waiting.size() > 6) {
                call(waiting.get(1), waiting.get(2));
                urgent(waiting.get(5));
                pause(waiting.get(3), today);
                tell(waiting.get(4));
                propose(waiting.getFirst(), today);
            }
            away(today);
            targets(today);
            line.checks().look(servicepunt().id());
        });
    }

    /**
     * Who is visited soon knows it; who is visited last has yet to be called, and one of them did not answer. One who knew it has
     * to hear that nobody comes.
     */
    void callAhead(LocalDate today) {
        List<Untold> told = new ArrayList<>();
        world.at(today, LocalTime.of(8, 20), () -> {
            List<Untold> planned = line.toTell().at(servicepunt().id());
            int calls = Math.max(0, planned.size() - STILL_TO_CALL);
            told.addAll(planned.subList(0, calls));
            told.forEach(one -> called(one, ContactResult.REACHED));
            planned.stream().skip(calls).findFirst().ifPresent(one -> called(one, ContactResult.NO_ANSWER));
        });
        world.at(today, LocalTime.of(8, 30), () -> told.reversed().stream()
                .filter(one -> !one.back() && !world.logsIn(one.resident()))
                .findFirst()
                .ifPresent(this::cannotCome));
    }

    private void called(Untold about, ContactResult result) {
        line.wachtlijst()
                .contacted(world.staff.coordinator(), about.booking(), ContactWay.PHONE, result, "")
                .orThrow();
    }

    private void cannotCome(Untold told) {
        world.facades.planning().unplan(world.staff.coordinator(), told.visit(), UnplanReason.CREW_ILL).orThrow();
    }

    private List<WachtlijstEntry> waiting(LocalDate today) {
        return world.facades
                .bookings()
                .wachtlijst(servicepunt().id(), WachtlijstFilter.ALL, "", LOOKED_AT)
                .items()
                .stream()
                .filter(entry -> !entry.details().wishes().earliest().isAfter(today))
                .filter(entry -> entry.details().wishes().latest() == null)
                .filter(entry -> entry.turn().cause() == WaitingCause.CAPACITY)
                .toList();
    }

    private void call(WachtlijstEntry answered, WachtlijstEntry silent) {
        line.wachtlijst()
                .contacted(
                        world.staff.clerk(), answered.details().id(), ContactWay.PHONE, ContactResult.REACHED,
                        "Elke dag is goed.")
                .orThrow();
        line.wachtlijst()
                .contacted(world.staff.clerk(), silent.details().id(), ContactWay.PHONE, ContactResult.NO_ANSWER, "")
                .orThrow();
    }

    private void urgent(WachtlijstEntry entry) {
        line.wachtlijst()
                .setUrgency(
                        world.staff.coordinator(), entry.details().id(), Urgency.URGENT,
                        "Zij kan er bijna niet meer langs")
                .orThrow();
    }

    private void pause(WachtlijstEntry entry, LocalDate today) {
        line.wachtlijst()
                .pause(world.staff.clerk(), entry.details().id(), today.plusDays(17), "Logeert bij haar dochter")
                .orThrow();
    }

    private void tell(WachtlijstEntry entry) {
        line.wachtlijst()
                .tell(world.staff.coordinator(), entry.details().id(), WaitingCause.SKILL, "")
                .orThrow();
    }

    private void propose(WachtlijstEntry entry, LocalDate today) {
        OnWachtlijst booking = entry.booking();
        BookingDetails details = booking.details();
        LocalDate day = world.calendar.nextWorkday(today.plusDays(9));
        Dagdeel dagdeel = details.wishes().dagdelen().stream().sorted().findFirst().orElseThrow();
        line.offers()
                .make(
                        world.staff.coordinator(),
                        details.id(),
                        day,
                        dagdeel.start().plusMinutes(60),
                        Amsterdam.at(today.plusDays(4), LocalTime.of(17, 0)))
                .orThrow();
    }

    /** Somebody phones that she can't come on a day for which she was planned: that visit asks for others. */
    private void away(LocalDate today) {
        Period ahead = new Period(today.plusDays(DAYS_BEFORE_AWAY), today.plusDays(2 * DAYS_BEFORE_AWAY));
        world.facades.planning().between(servicepunt().id(), ahead).stream()
                .findFirst()
                .ifPresent(visit -> world.facades
                        .participants()
                        .addAbsence(
                                world.staff.coordinator(),
                                visit.crew().getFirst().participant(),
                                new Period(visit.day(), visit.day()),
                                AbsenceKind.OTHER)
                        .orThrow());
    }

    private void targets(LocalDate today) {
        LocalDate first = today.withDayOfYear(1);
        LocalDate last = today.withDayOfYear(today.lengthOfYear());
        line.statements()
                .setTarget(world.staff.coordinator(), OfferingKind.KLUS, first, last, KLUSSEN_A_YEAR)
                .orThrow();
        line.statements()
                .setTarget(world.staff.coordinator(), OfferingKind.DIENST, first, last, DIENSTEN_A_YEAR)
                .orThrow();
    }

    private Servicepunt servicepunt() {
        return world.staff.coordinator().servicepunt();
    }
}
