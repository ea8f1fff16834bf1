package nl.wijkcheque.planning.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** A visit at a resident of its own that anybody can do at any time, until a test asks more. */
final class Offered {

    private final LocalDate day;
    private final LocalTime start;
    private final int minutes;
    private final ResidentId resident = new ResidentId(UUID.randomUUID());
    private @Nullable Location where;
    private Work work = new Work(Someone.OFFERING, false, 0, true, 1, 2, null);
    private @Nullable Period askedDays;
    private @Nullable LocalTime askedUntil;
    private @Nullable Period season;
    private boolean urgent;
    private int waited;
    private int late;
    private boolean pets;
    private @Nullable Promise promise;
    private final Set<ParticipantId> again = new HashSet<>();
    private final Set<ParticipantId> known = new HashSet<>();
    private final Set<ParticipantId> apart = new HashSet<>();

    Offered(String day, String start, int minutes) {
        this.day = LocalDate.parse(day);
        this.start = LocalTime.parse(start);
        this.minutes = minutes;
    }

    Offered at(@Nullable Location location) {
        where = location;
        return this;
    }

    Offered of(OfferingId offering) {
        return asking(new Work(offering, false, 0, true, 1, 2, null));
    }

    Offered dienst() {
        return asking(new Work(Someone.OFFERING, true, 0, true, 1, 2, null));
    }

    Offered asking(Work some) {
        work = some;
        return this;
    }

    Offered askedFor(String from, String until, String untilTime) {
        askedDays = new Period(LocalDate.parse(from), LocalDate.parse(until));
        askedUntil = LocalTime.parse(untilTime);
        return this;
    }

    Offered inSeason(String from, String until) {
        season = new Period(LocalDate.parse(from), LocalDate.parse(until));
        return this;
    }

    Offered urgent() {
        urgent = true;
        return this;
    }

    Offered waiting(int days, int lateDays) {
        waited = days;
        late = lateDays;
        return this;
    }

    Offered withPets() {
        pets = true;
        return this;
    }

    Offered likesToSee(Someone who) {
        again.add(who.id);
        return this;
    }

    Offered knows(Someone who) {
        known.add(who.id);
        return this;
    }

    Offered keptApartFrom(Someone who) {
        apart.add(who.id);
        return this;
    }

    Offered promised(String onDay, String at, Someone... crew) {
        Horizon horizon = Horizon.aroundWeeks(day, 1);
        int moment = horizon.minute(horizon.day(LocalDate.parse(onDay)), LocalTime.parse(at));
        promise = new Promise(
                moment, java.util.Arrays.stream(crew).map(one -> one.id).toList(), false);
        return this;
    }

    LocalDate day() {
        return day;
    }

    int start(Horizon horizon) {
        return horizon.minute(horizon.day(day), start);
    }

    Need standing(Horizon horizon, PlaceBook book, ParticipantId who) {
        return Need.standing(
                new BookingId(UUID.randomUUID()),
                book.number(resident, where),
                work.offering(),
                start(horizon),
                minutes,
                List.of(who));
    }

    Need need(Horizon horizon, PlaceBook book) {
        Windows always = Windows.of(0, horizon.start(horizon.days()));
        Windows asked = always;
        if (askedDays != null && askedUntil != null) {
            asked = Windows.of(
                    horizon.of(askedDays).from(0), horizon.minute(horizon.day(askedDays.until()), askedUntil));
        }
        return new Need(
                new BookingId(UUID.randomUUID()),
                book.number(resident, where),
                work,
                minutes,
                asked,
                season == null ? always : horizon.of(season),
                urgent,
                waited,
                late,
                pets,
                again,
                known,
                apart,
                promise);
    }

    /** What a crew of people, each alone in a problem, makes of it; the first's problem is the crew's. */
    static Crew crew(Offered visit, Someone... people) {
        Horizon horizon = Horizon.aroundWeeks(visit.day(), 1);
        PlaceBook book = new PlaceBook(null);
        Need need = visit.need(horizon, book);
        List<Helper> helpers = java.util.Arrays.stream(people).map(one -> one.helper(horizon)).toList();
        WeekProblem problem = new WeekProblem(
                horizon, book.places(LimitSettings.USUAL), LimitSettings.USUAL, WishWeights.USUAL, helpers,
                List.of(need));
        return Crew.of(
                need, helpers.stream().map(one -> new Match(problem, one, need)).toList());
    }

    static int skill(nl.wijkcheque.shared.Skill... skills) {
        return Helper.bits(List.of(skills));
    }
}
