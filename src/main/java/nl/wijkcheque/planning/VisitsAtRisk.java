package nl.wijkcheque.planning;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Match;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;

/**
 * Finds visits that were planned well and can't go like that any more: somebody turned out to be away, stopped, may work
 * less, or is kept apart from the resident since. Held against the same limits as a crew that is chosen now; nothing is
 * stored, so nothing can be forgotten. What was agreed with the resident about the time stands.
 */
@Singleton
public final class VisitsAtRisk {

    private static final int DAYS_PER_WEEK = 7;

    private final PlannedVisitRows rows;
    private final VisitStore store;
    private final WeekReader reader;
    private final Bookings bookings;
    private final Checks checks;
    private final Transactions transactions;
    private final Clock clock;

    VisitsAtRisk(
            PlannedVisitRows rows,
            VisitStore store,
            WeekReader reader,
            Bookings bookings,
            Checks checks,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.reader = reader;
        this.bookings = bookings;
        this.checks = checks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Of those days, from today on and as far as they have not begun, in order of time. */
    public List<VisitAtRisk> of(ServicepuntId servicepunt, Period days) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate from = days.from().isBefore(today) ? today : days.from();
        return from.isAfter(days.until())
                ? List.of()
                : transactions.read(() -> read(servicepunt, new Period(from, days.until())));
    }

    /** Empty when it can go as it stands. */
    public Optional<VisitAtRisk> of(PlannedVisit visit) {
        return of(visit.servicepunt(), new Period(visit.day(), visit.day())).stream()
                .filter(one -> one.visit().id().equals(visit.id()))
                .findFirst();
    }

    private List<VisitAtRisk> read(ServicepuntId servicepunt, Period days) {
        List<PlannedVisit> visits = store.withCrews(rows.between(servicepunt.value(), days.start(), days.end()));
        if (visits.isEmpty()) {
            return List.of();
        }
        Map<BookingId, Booking> known = bookings.findAll(visits.stream().map(PlannedVisit::booking).toList());
        List<PlannedVisit> ahead = visits.stream()
                .filter(visit -> known.get(visit.booking()) instanceof Booking.Planned)
                .toList();
        Stand stand = new Stand(servicepunt, days, ahead, known);
        return ahead.stream().map(stand::look).flatMap(Optional::stream).toList();
    }

    /** Everybody's diary with all that stands in it. */
    private final class Stand {

        private final Horizon horizon;
        private final WeekProblem problem;
        private final Map<ParticipantId, Diary> diaries;
        private final Map<BookingId, Need> needs = new HashMap<>();
        private final Map<BookingId, Booking> known;

        Stand(
                ServicepuntId servicepunt,
                Period days,
                List<PlannedVisit> ahead,
                Map<BookingId, Booking> known) {
            this.known = known;
            LocalDate monday = Horizon.weekOf(days.from()).from();
            horizon = Horizon.aroundWeeks(
                    monday, Math.toIntExact(ChronoUnit.DAYS.between(monday, days.until()) / DAYS_PER_WEEK) + 1);
            Map<UUID, Asking> askings = new HashMap<>();
            ahead.forEach(visit -> askings.put(visit.booking().value(), asking(visit)));
            problem = reader.problem(
                    servicepunt,
                    horizon,
                    List.of(),
                    reader.standing(servicepunt, horizon),
                    askings,
                    clock.instant());
            diaries = problem.diaries();
            for (Need need : problem.needs()) {
                if (!need.isFixed()) {
                    needs.put(need.booking(), need);
                    going(need).forEach(diary -> diary.add(match(diary, need), start(need)));
                }
            }
        }

        Optional<VisitAtRisk> look(PlannedVisit visit) {
            Need need = requireNonNull(needs.get(visit.booking()));
            List<Diary> going = going(need);
            going.forEach(diary -> diary.remove(match(diary, need), start(need)));
            CrewCheck check = checks.crew(going, new Situation(details(visit), problem, need, start(need), diaries));
            going.forEach(diary -> diary.add(match(diary, need), start(need)));
            List<LimitCheck> inTheWay = new ArrayList<>();
            for (ParticipantId member : promise(need).crew()) {
                if (!diaries.containsKey(member)) {
                    inTheWay.add(new LimitCheck("PLACEMENT", member, false, Reason.of("placement.no")));
                }
            }
            inTheWay.addAll(check.broken());
            return inTheWay.isEmpty() ? Optional.empty() : Optional.of(new VisitAtRisk(visit, inTheWay));
        }

        private Asking asking(PlannedVisit visit) {
            Windows itself = Windows.of(horizon.minute(visit.slot().start()), horizon.minute(visit.slot().end()));
            return new Asking(details(visit), null, false, itself, false, 0, 0);
        }

        private BookingDetails details(PlannedVisit visit) {
            return requireNonNull(known.get(visit.booking())).details();
        }

        /** Who is known in these weeks; who stopped before has no diary. */
        private List<Diary> going(Need need) {
            return promise(need).crew().stream().filter(diaries::containsKey).map(diaries::get).toList();
        }

        private Match match(Diary diary, Need need) {
            return new Match(problem, diary.helper(), need);
        }

        private static int start(Need need) {
            return promise(need).start();
        }

        private static Promise promise(Need need) {
            return requireNonNull(need.promise());
        }
    }
}
