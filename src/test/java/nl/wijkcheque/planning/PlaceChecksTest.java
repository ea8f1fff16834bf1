package nl.wijkcheque.planning;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.CancelExtent;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.Duplicates;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Offer;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.booking.RejectionReason;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WachtlijstUpkeep;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.planning.PlaceFinding.Kind;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PlaceChecksTest {

    private static final int STEPS = 400;

    private final Neighbourhood here = new Neighbourhood();
    private final PlaceChecks checks = TestService.bean(PlaceChecks.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void nothingIsLostWhateverIsPlannedUnplannedRefusedOrCalledOffAndByWhom() throws SQLException {
        long seed = new Random().nextLong();
        Life life = new Life(new Random(seed));
        for (int step = 0; step < STEPS; step++) {
            life.step();
            if (step % 50 == 49) {
                PlaceCheck check = checks.look(here.servicepunt.id());
                assertTrue(check.isClean(), () -> check.findings() + ", seed " + seed);
            }
        }
        PlaceCheck last = checks.latest(here.servicepunt.id(), 1).getFirst();
        Map<BookingState, Integer> states = life.states();
        int open = states.entrySet().stream()
                .filter(entry -> entry.getKey().isOpen())
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertEquals(open, last.bookings(), "seed " + seed);
        assertEquals(
                List.of(String.valueOf(states.getOrDefault(BookingState.WACHTLIJST, 0))),
                Database.column(
                        "SELECT COUNT(*) FROM wachtlijst_stay WHERE servicepunt_id = ? AND left_at IS NULL",
                        here.servicepunt.id()),
                "seed " + seed);
        assertTrue(states.size() >= 5, () -> "too little happened: " + states + ", seed " + seed);
    }

    @Test
    void aBookingWhoseVisitDoesNotStandIsFound() throws SQLException {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, here.someone());
        Database.update("UPDATE planned_visit SET standing_booking = NULL, unplanned_at = planned_at WHERE id = ?",
                visit);
        assertFound(Kind.NO_VISIT);
    }

    @Test
    void aVisitOfABookingThatWaitsIsFound() throws SQLException {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, here.someone());
        BookingId waits = here.waiting(here.garden, 60);
        here.bookings.unplan(here.coordinator, bookingOf(visit)).orThrow();
        assertFound(Kind.WAITS_WITH_VISIT);
        assertEquals(BookingState.WACHTLIJST, here.bookings.find(waits).orElseThrow().state());
    }

    @Test
    void anotherVisitThanTheBookingKnowsIsFound() throws SQLException {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, here.someone());
        Database.update("UPDATE booking SET visit_id = UUID() WHERE visit_id = ?", visit);
        assertFound(Kind.OTHER_VISIT);
    }

    @Test
    void aVisitOfABookingThatWasCalledOffIsFound() throws SQLException {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, here.someone());
        Database.update(
                "UPDATE booking SET state = 'CANCELLED', visit_id = NULL, closed_at = NOW(6), cancelled_by = 'STAFF',"
                        + " cancel_reason = '' WHERE visit_id = ?",
                visit);
        assertFound(Kind.VISIT_OF_ENDED);
    }

    @Test
    void aDienstThatGoesOnButOfWhichNoWeeksAreMadeIsFoundAfterANight() {
        WachtlijstUpkeep upkeep = TestService.bean(WachtlijstUpkeep.class);
        List<BookingId> made = weekly(Additionality.ADDITIONAL);
        List<BookingId> doubted = weekly(Additionality.IN_DOUBT);
        assertTrue(checks.look(here.servicepunt.id()).isClean(), "its night has yet to come");
        TestService.clock().forward(Duration.ofDays(1).minusSeconds(1));
        assertTrue(checks.look(here.servicepunt.id()).isClean());
        TestService.clock().forward(Duration.ofSeconds(1));
        assertFound(Kind.SERIES_BEHIND);
        assertEquals(
                made.getLast(),
                checks.latest(here.servicepunt.id(), 1).getFirst().findings().getFirst().booking());
        String page = TestService.browser(here.coordinator).open("/planning/places").expect(200).text();
        assertTrue(page.contains("Gaat elke week door, maar de komende weken zijn niet gemaakt"), page);
        upkeep.newDay(here.servicepunt);
        assertTrue(checks.look(here.servicepunt.id()).isClean(), "of what nobody said yes to nothing is made");
        here.bookings.reject(here.coordinator, doubted.getFirst(), RejectionReason.UNSAFE).orThrow();
        TestService.clock().forward(Duration.ofDays(8));
        assertFound(Kind.SERIES_BEHIND);
        here.bookings.cancel(here.clerk, made.getLast(), CancelledBy.RESIDENT, "", CancelExtent.FOLLOWING).orThrow();
        assertTrue(checks.look(here.servicepunt.id()).isClean(), "it has ended");
    }

    private List<BookingId> weekly(Additionality additionality) {
        return here.bookings.request(
                here.clerk,
                new NewBooking(
                        here.resident,
                        here.shopping,
                        Minutes.of(60),
                        new Wishes(Set.of(Dagdeel.MORNING), DAY, DAY),
                        null,
                        "",
                        additionality,
                        NewBooking.UNTIL_ENDED))
                .orThrow();
    }

    private BookingId bookingOf(VisitId visit) {
        return here.planning.visit(visit).orElseThrow().booking();
    }

    private void assertFound(Kind kind) {
        PlaceCheck check = checks.look(here.servicepunt.id());
        assertEquals(List.of(kind), check.findings().stream().map(PlaceFinding::kind).toList());
        assertEquals(
                check.findings(),
                checks.latest(here.servicepunt.id(), 1).getFirst().findings());
    }

    /** Everything that staff and residents do to bookings, at random. */
    private final class Life {

        private final Random random;
        private final Actor resident = TestService.actor(here.servicepunt, Role.RESIDENT, here.resident, null);
        private final List<ParticipantId> people = List.of(here.someone(), here.someone(), here.someone());
        private final List<BookingId> all = new ArrayList<>();

        Life(Random random) {
            this.random = random;
        }

        void step() {
            if (all.isEmpty() || random.nextInt(4) == 0) {
                ask();
                return;
            }
            BookingId id = all.get(random.nextInt(all.size()));
            Wachtlijst wachtlijst = TestService.bean(Wachtlijst.class);
            Outcome<?> outcome = switch (random.nextInt(11)) {
                case 0 -> here.bookings.accept(here.coordinator, id);
                case 1 -> here.bookings.reject(here.coordinator, id, RejectionReason.UNSAFE);
                case 2 -> here.bookings.cancel(resident, id, CancelledBy.RESIDENT, "", extent());
                case 3 -> here.bookings.cancel(here.clerk, id, CancelledBy.STAFF, "", CancelExtent.ONE);
                case 4, 5, 6 -> assign(id);
                case 7 -> unplan(id);
                case 8 -> wachtlijst.setUrgency(here.coordinator, id, List.of(Urgency.values()).get(random.nextInt(3)),
                        "haast");
                case 9 -> offer(id);
                default -> TestService.bean(Duplicates.class)
                        .merge(here.coordinator, id, all.get(random.nextInt(all.size())));
            };
            assertTrue(outcome instanceof Outcome.Done || outcome instanceof Outcome.Refused);
        }

        private CancelExtent extent() {
            return random.nextBoolean() ? CancelExtent.ONE : CancelExtent.FOLLOWING;
        }

        private void ask() {
            boolean weekly = random.nextInt(5) == 0;
            OfferingId offering = weekly ? here.shopping : here.garden;
            all.addAll(here.bookings
                    .request(
                            random.nextBoolean() ? here.clerk : resident,
                            new NewBooking(
                                    here.resident,
                                    offering,
                                    Minutes.of(60),
                                    new Wishes(Set.of(Dagdeel.values()), DAY, null),
                                    null,
                                    "",
                                    random.nextInt(3) == 0 ? Additionality.IN_DOUBT : Additionality.ADDITIONAL,
                                    weekly ? 3 : 1))
                    .orThrow());
        }

        private Outcome<?> assign(BookingId id) {
            LocalTime start = LocalTime.of(8 + random.nextInt(9), 0);
            return here.assign(id, DAY.plusDays(random.nextInt(14)), start, people.get(random.nextInt(people.size())));
        }

        private Outcome<?> unplan(BookingId id) {
            VisitId visit = here.bookings.find(id).orElseThrow().visitOrNull();
            UnplanReason reason = List.of(UnplanReason.values()).get(random.nextInt(UnplanReason.values().length));
            return visit == null
                    ? here.bookings.find(id).<Outcome<?>>map(Outcome::done).orElseThrow()
                    : here.planning.unplan(here.coordinator, visit, reason);
        }

        private Outcome<?> offer(BookingId id) {
            Outcome<Offer> made = TestService.bean(Offers.class)
                    .make(here.clerk, id, DAY.plusDays(2), NINE, Amsterdam.at(DAY.plusDays(1), NINE));
            return random.nextBoolean()
                    ? made
                    : made.then(offer -> TestService.bean(Offers.class)
                            .answer(resident, offer.id(), random.nextBoolean(), ContactWay.ONLINE));
        }

        Map<BookingState, Integer> states() {
            Map<BookingState, Integer> states = new EnumMap<>(BookingState.class);
            here.bookings.findAll(all).values().forEach(each -> states.merge(each.state(), 1, Integer::sum));
            return states;
        }
    }
}
