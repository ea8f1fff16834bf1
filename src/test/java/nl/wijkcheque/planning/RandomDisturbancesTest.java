package nl.wijkcheque.planning;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.participant.AbsenceKind;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.week.Evaluator;
import nl.wijkcheque.planning.week.WeekPlan;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A servicepunt to which things happen, through the façades, while weeks are proposed and accepted. After every step what
 * stands is judged by the evaluator, who shares no rule with the planner, and every booking is in exactly one place.
 */
final class RandomDisturbancesTest {

    private static final int STEPS = 40;
    private static final LocalDate MONDAY = DAY.plusDays(6);
    private static final Period WEEK = new Period(MONDAY, MONDAY.plusDays(6));

    private final Neighbourhood here = new Neighbourhood();
    private final WeekProposals proposals = TestService.bean(WeekProposals.class);
    private final List<ParticipantId> people = new ArrayList<>();
    private final List<ResidentId> residents = new ArrayList<>();
    private final Set<BookingId> open = new HashSet<>();
    private final Map<PieceKind, Integer> cameTrue = new EnumMap<>(PieceKind.class);
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whateverHappensWhatWasAcceptedBreaksNoLimitAndNothingIsLost() throws Exception {
        for (long seed : new long[]{11, 12, 13}) {
            told.clear();
            told.add("seed " + seed);
            live(new Random(seed));
        }
        assertEquals(Set.of(PieceKind.values()), cameTrue.keySet(), cameTrue::toString);
    }

    private void live(Random random) throws Exception {
        for (int count = 0; count < 4; count++) {
            people.add(here.someone(List.of(InductionLevel.values()).get(random.nextInt(3)), here.shopping));
            residents.add(here.someResident());
        }
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> ask(random);
                case 3, 4 -> plan(random);
                case 5 -> fallIll(random);
                case 6 -> cancelOrMove(random);
                default -> keepApartOrLeave(random);
            }
            soundAndWhole();
        }
        for (ParticipantId who : people) {
            here.participants.addAbsence(here.coordinator, who, WEEK, AbsenceKind.ILL).orThrow();
        }
        told.add("all ill");
        putRight(random);
        soundAndWhole();
        people.clear();
    }

    private void ask(Random random) {
        BookingId id = here.waiting(
                one(residents, random),
                random.nextInt(3) == 0 ? here.shopping : here.garden,
                60 + 30 * random.nextInt(6));
        open.add(id);
        told.add("asked " + id);
    }

    private void plan(Random random) throws Exception {
        WeekProposalId id = proposed(new WeekWish(random.nextBoolean(), random.nextInt(1000)));
        List<BookingId> some = proposals.content(id).pieces().stream()
                .map(ProposalPiece::booking)
                .filter(booking -> random.nextInt(3) > 0)
                .toList();
        Accepted accepted = random.nextBoolean()
                ? proposals.acceptAll(here.coordinator, id).orThrow()
                : proposals.accept(here.coordinator, id, some).orThrow();
        told.add("accepted " + accepted);
        count(id);
    }

    private WeekProposalId proposed(WeekWish wish) throws Exception {
        WeekProposalId id = Searches.found(proposals.start(here.coordinator, MONDAY, wish));
        assertEquals(
                WeekProposalState.READY, proposals.find(here.coordinator, id).orElseThrow().state(), told::toString);
        return id;
    }

    private void count(WeekProposalId id) {
        proposals.content(id).pieces().stream()
                .filter(piece -> piece.state() == PieceState.ACCEPTED)
                .forEach(piece -> cameTrue.merge(piece.kind(), 1, Integer::sum));
    }

    /** Who was to go is taken off by hand, or by a plan that may move what stands: what it says is all possible. */
    private void fallIll(Random random) throws Exception {
        ParticipantId who = one(people, random);
        LocalDate day = MONDAY.plusDays(random.nextInt(5));
        here.participants.addAbsence(here.coordinator, who, new Period(day, day), AbsenceKind.ILL).orThrow();
        told.add("ill " + who + " " + day);
        if (random.nextBoolean()) {
            for (PlannedVisit visit : here.planning.of(who, new Period(day, day))) {
                here.planning.unplan(here.coordinator, visit.id(), UnplanReason.CREW_ILL).orThrow();
            }
        } else {
            putRight(random);
        }
    }

    /** All comes true, save what would go back and need not once the others have moved: and nothing is at risk then. */
    private void putRight(Random random) throws Exception {
        WeekProposalId id = proposed(new WeekWish(true, random.nextInt(1000)));
        proposals.acceptAll(here.coordinator, id).orThrow();
        for (ProposalPiece piece : proposals.content(id).pieces()) {
            Refusal refusal = piece.refusal();
            assertTrue(
                    piece.state() == PieceState.ACCEPTED
                            || (refusal != null && refusal.code() == RefusalCode.VISIT_CAN_GO),
                    () -> piece + " " + told);
        }
        assertEquals(
                List.of(), TestService.bean(VisitsAtRisk.class).of(here.servicepunt.id(), WEEK), told::toString);
        count(id);
    }

    private void cancelOrMove(Random random) {
        if (open.isEmpty()) {
            return;
        }
        BookingId id = one(open.stream().sorted((one, other) -> one.value().compareTo(other.value())).toList(), random);
        if (random.nextBoolean()) {
            here.bookings.cancel(here.clerk, id, CancelledBy.RESIDENT, "").orThrow();
            open.remove(id);
            told.add("cancelled " + id);
        } else if (here.bookings.find(id).orElseThrow() instanceof Booking.Planned planned) {
            Outcome<?> moved = here.planning.move(
                    here.coordinator,
                    planned.visit(),
                    When.of(MONDAY.plusDays(random.nextInt(5)), LocalTime.of(9 + random.nextInt(7), 0)),
                    List.of(one(people, random)));
            told.add("moved " + id + " " + moved.getClass().getSimpleName());
        }
    }

    private void keepApartOrLeave(Random random) {
        ParticipantId who = one(people, random);
        if (people.size() > 3 && random.nextInt(4) == 0) {
            var placement = TestService.bean(Placements.class).of(who).getFirst();
            LocalDate last = MONDAY.plusDays(random.nextInt(3));
            if (TestService.bean(Placements.class)
                    .end(here.coach, placement.id(), last, OutflowReason.REGULAR_WORK) instanceof Outcome.Done) {
                unplan(who, new Period(last.plusDays(1), WEEK.until()), null);
                people.remove(who);
                told.add("left " + who + " " + last);
            }
        } else {
            ResidentId resident = one(residents, random);
            here.planning.noGo(here.coordinator, who, resident, true).orThrow();
            unplan(who, WEEK, resident);
            told.add("apart " + who + " " + resident);
        }
    }

    private void unplan(ParticipantId who, Period days, @Nullable ResidentId resident) {
        for (PlannedVisit visit : here.planning.of(who, days)) {
            if (resident == null || visit.resident().equals(resident)) {
                here.planning.unplan(here.coordinator, visit.id(), UnplanReason.OTHER).orThrow();
            }
        }
    }

    private void soundAndWhole() {
        WeekDraft draft = TestService.bean(WeekDrafts.class).read(here.servicepunt.id(), WEEK, true);
        Horizon horizon = draft.problem().horizon();
        List<WeekPlan.Visit> visits = new ArrayList<>();
        Set<BookingId> planned = new HashSet<>();
        for (PlannedVisit visit : here.planning.between(here.servicepunt.id(), WEEK)) {
            planned.add(visit.booking());
            visits.add(new WeekPlan.Visit(
                    visit.booking(),
                    horizon.minute(visit.slot().start()),
                    visit.crew().stream().map(CrewMember::participant).toList()));
        }
        List<BookingId> waiting = draft.problem().needs().stream()
                .map(need -> need.booking())
                .filter(booking -> !planned.contains(booking))
                .toList();
        assertEquals(
                List.of(),
                Evaluator.evaluate(draft.problem(), new WeekPlan(visits, waiting, 0, 0)).broken(),
                told::toString);
        for (BookingId id : open) {
            Booking booking = here.bookings.find(id).orElseThrow();
            assertTrue(
                    planned.contains(id) ? booking instanceof Booking.Planned : booking instanceof Booking.OnWachtlijst,
                    () -> id + " is " + booking.state() + " " + told);
        }
        assertTrue(open.containsAll(planned), told::toString);
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
