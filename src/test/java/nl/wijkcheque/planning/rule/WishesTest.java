package nl.wijkcheque.planning.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.planning.Reason;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Minutes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One test per wish, at its boundary. Tuesday 24 November 2026 is an ordinary day. */
final class WishesTest {

    private static final String DAY = "2026-11-24";
    private static final WishWeights WEIGHTS = WishWeights.USUAL;

    @Test
    void workThatSheLikesCostsNothingOtherWorkALittleAndWorkSheRatherNotDoesMuch() {
        RatherNot wish = new RatherNot(WEIGHTS);
        assertEquals(0, wish.cost(match(new Someone(), visit())));
        assertEquals(0, wish.cost(match(new Someone().likes(Someone.OFFERING), visit())));
        assertEquals(200, wish.cost(match(new Someone().likes(Someone.OTHER), visit())));
        assertEquals(1200, wish.cost(match(new Someone().ratherNot(Someone.OFFERING), visit())));
        assertEquals(0, wish.cost(match(new Someone().ratherNot(Someone.OTHER), visit())));
        assertNull(wish.reason(match(new Someone(), visit())));
        assertEquals("wish.liking.yes", key(wish.reason(match(new Someone().likes(Someone.OFFERING), visit()))));
    }

    @Test
    void petsMatterToWhoWouldRatherNotMeetThem() {
        NoPets wish = new NoPets(WEIGHTS);
        assertEquals(1500, wish.cost(match(new Someone().withoutPets(), visit().withPets())));
        assertEquals(0, wish.cost(match(new Someone().withoutPets(), visit())));
        assertEquals(0, wish.cost(match(new Someone(), visit().withPets())));
    }

    @Test
    void aMinuteOnTheWayCountsFromTheServicepuntAlongAllVisitsAndBack() {
        ShortTravel wish = new ShortTravel(WEIGHTS);
        Location base = new Location(52.0, 5.65);
        // 1,000 m as the crow flies is 1,300 m by road: 6 minutes by bicycle, rounded up; 2,000 m are 11.
        Location near = north(base, 1_000);
        Location far = north(base, 2_000);
        Gap only = new Someone().trying(visit().at(near), base, LimitSettings.USUAL);
        assertEquals(12 * (6 + 6), wish.change(only));
        Gap onTheWay = new Someone().goesTo(DAY, "13:00", 60, far)
                .trying(visit().at(near), base, LimitSettings.USUAL);
        assertEquals(12 * (6 + 6 - 11), wish.change(onTheWay));
        assertEquals("wish.travel.BICYCLE", wish.reason(only).key());
        assertTrue(wish.good(only));
    }

    @Test
    void eachHourMoreCostsMoreThanTheOneBeforeWhoeverElseThereIs() {
        SpreadOfHours wish = new SpreadOfHours(WEIGHTS);
        // 300 points per square hour, over a cap of 10 hours: 30, 120, 270.
        Someone none = new Someone().capped(Minutes.hours(10));
        Someone one = new Someone().capped(Minutes.hours(10)).goesTo("2026-11-23", "09:00", 60);
        Someone half = new Someone().capped(Minutes.hours(20)).goesTo("2026-11-23", "09:00", 60);
        assertEquals(30, wish.change(none.trying(visit())));
        assertEquals(90, wish.change(one.trying(visit())));
        assertEquals(45, wish.change(half.trying(visit())));
        assertEquals("PT9H", wish.reason(none.trying(visit())).facts().getFirst());
        Someone lastWeek = new Someone().capped(Minutes.hours(10)).goesTo("2026-11-22", "09:00", 60);
        assertEquals(30, wish.change(lastWeek.trying(visit())));
    }

    @Test
    void theSameWorkAgainOnOneDayIsLessVaried() {
        Variety wish = new Variety(WEIGHTS);
        Someone other = new Someone().goesTo(DAY, "13:00", 60);
        Someone same = new Someone().goesTo(new Offered(DAY, "13:00", 60));
        Someone yesterday = new Someone().goesTo(new Offered("2026-11-23", "13:00", 60));
        assertEquals(0, wish.change(other.trying(visit())));
        assertEquals(150, wish.change(same.trying(visit())));
        assertEquals(0, wish.change(yesterday.trying(visit())));
    }

    @Test
    void whoLearnsIsWishedToGoAlongTwiceAWeek() {
        LearningChance wish = new LearningChance(WEIGHTS);
        Someone able = new Someone().is(InductionLevel.INDEPENDENT);
        assertEquals(0, wish.change(able.trying(visit())));
        Someone learner = new Someone().is(InductionLevel.SHADOWING);
        Gap first = learner.trying(visit());
        assertEquals(3000, wish.cost(first.diary(), first.week()));
        assertEquals(-1500, wish.change(first));
        learner.goesTo(new Offered("2026-11-23", "09:00", 60));
        assertEquals(-1500, wish.change(learner.trying(visit())));
        learner.goesTo(new Offered("2026-11-25", "09:00", 60));
        assertEquals(0, wish.change(learner.trying(visit())));
    }

    @Test
    void whoIsWaitingLongerPastItsNormDateIsWorthMoreUntilSixtyDays() {
        WaitingTime wish = new WaitingTime(WEIGHTS);
        assertEquals(6_400, waiting(wish, visit()));
        assertEquals(6_400 + 12_000, waiting(wish, visit().urgent()));
        assertEquals(6_400 + 100 + 150, waiting(wish, visit().waiting(10, 1)));
        assertEquals(waiting(wish, visit().waiting(99, 60)), waiting(wish, visit().waiting(99, 61)));
        assertEquals(8_800, waiting(wish, new Offered(DAY, "09:00", 120)));
    }

    @Test
    void whomTheResidentLikesToSeeAgainMayBeAnyoneOfTheCrew() {
        SeeAgain wish = new SeeAgain(WEIGHTS);
        Someone samira = new Someone();
        assertEquals(0, planned(wish, visit(), new Someone()));
        assertEquals(1500, planned(wish, visit().likesToSee(samira), new Someone()));
        assertEquals(0, planned(wish, visit().likesToSee(samira), new Someone(), samira));
    }

    @Test
    void aResidentWhoKnowsNobodyMissesNobody() {
        Continuity wish = new Continuity(WEIGHTS);
        Someone samira = new Someone();
        assertEquals(0, planned(wish, visit(), new Someone()));
        assertEquals(600, planned(wish, visit().knows(samira), new Someone()));
        assertEquals(0, planned(wish, visit().knows(samira), samira));
    }

    @Test
    void whoNamedSomeoneToGoWithIsContentWithThatOneOnly() {
        RatherTogether wish = new RatherTogether(WEIGHTS);
        Someone named = new Someone();
        assertEquals(0, planned(wish, visit(), new Someone()));
        assertEquals(600, planned(wish, visit(), new Someone().ratherWith(named)));
        assertEquals(600, planned(wish, visit(), new Someone().ratherWith(named), new Someone()));
        assertEquals(0, planned(wish, visit(), new Someone().ratherWith(named), named));
        assertEquals(600, planned(wish, visit(), new Someone().ratherWith(named), named.ratherWith(new Someone())));
    }

    @Test
    void aPromiseCostsByWhatChangesOfIt() {
        KeepPromises wish = new KeepPromises(WEIGHTS);
        Someone samira = new Someone();
        Someone other = new Someone();
        assertEquals(0, planned(wish, visit(), samira));
        assertEquals(0, planned(wish, visit().promised(DAY, "09:00", samira), samira));
        assertEquals(600, planned(wish, visit().promised(DAY, "09:15", samira), samira));
        assertEquals(2000, planned(wish, visit().promised("2026-11-25", "09:00", samira), samira));
        assertEquals(1000, planned(wish, visit().promised(DAY, "09:00", samira), other));
        assertEquals(1000, planned(wish, visit().promised(DAY, "09:00", samira, other), other));
        assertEquals(1000, planned(wish, visit().promised(DAY, "09:00", samira), samira, other));
        assertEquals(2000, planned(wish, visit().promised(DAY, "09:00", samira), other, new Someone()));
        assertEquals(6000, waiting(wish, visit().promised(DAY, "09:00", samira)));
        assertEquals(0, waiting(wish, visit()));
    }

    @Test
    void eachDayLaterCostsALittle() {
        Soon wish = new Soon(WEIGHTS);
        int tuesday = planned(wish, visit(), new Someone());
        assertEquals(60, planned(wish, new Offered("2026-11-25", "08:00", 60), new Someone()) - tuesday);
        assertEquals(0, planned(wish, new Offered(DAY, "20:00", 60), new Someone()) - tuesday);
    }

    @Test
    void theListHoldsEachWishOnceAndEachSaysItsCost() {
        Wishes wishes = new Wishes(WEIGHTS);
        assertEquals(12, wishes.all().stream().map(Wish::name).distinct().count());
        Someone samira = new Someone().ratherWith(new Someone());
        Gap gap = samira.trying(visit().likesToSee(samira));
        Crew crew = Crew.of(gap.match().need(), java.util.List.of(gap.match()));
        var opinions = wishes.opinions(gap.match().problem(), crew, java.util.List.of(gap.diary()), gap.low());
        assertEquals(12, opinions.size());
        assertTrue(opinions.stream().anyMatch(one -> one.wish().equals("SEE_AGAIN") && one.good()));
        assertFalse(opinions.stream().anyMatch(one -> one.wish().equals("TOGETHER") && one.good()));
        long total = opinions.stream().mapToLong(Opinion::cost).sum();
        assertEquals(
                wishes.planned(gap.match().problem(), crew, gap.low())
                        - wishes.waiting(gap.match().problem(), crew.need())
                        + wishes.cost(gap.match())
                        + wishes.change(gap),
                total);
    }

    private static Offered visit() {
        return new Offered(DAY, "09:00", 60);
    }

    private static Location north(Location from, int metres) {
        return new Location(from.latitude() + Math.toDegrees(metres / 6_371_000.0), from.longitude());
    }

    private static Match match(Someone who, Offered visit) {
        return who.trying(visit).match();
    }

    private static String key(@Nullable Reason reason) {
        assertNotNull(reason);
        return reason.key();
    }

    private static int waiting(VisitWish wish, Offered visit) {
        Gap gap = new Someone().trying(visit);
        return wish.waiting(gap.match().problem(), gap.match().need());
    }

    private static int planned(VisitWish wish, Offered visit, Someone... people) {
        Crew crew = Offered.crew(visit, people);
        WeekProblem problem = crew.get(0).problem();
        return wish.planned(problem, crew, visit.start(problem.horizon()));
    }
}
