package nl.wijkcheque.planning.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.PlaceBook;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.planning.rule.WishWeights;
import nl.wijkcheque.planning.rule.Work;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Skill;

/**
 * A week of a servicepunt as it might be: klussen for one or two, diensten with induction, people with part of the week, and
 * rather more work than can be done. The same seed makes the same week.
 */
public final class RandomWeek {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 12);
    private static final Location BASE = new Location(52.04, 5.66);
    private static final int MONDAY = 1;

    private final Random random;
    private final Horizon horizon;
    private final PlaceBook book = new PlaceBook(BASE);
    private final List<Work> offerings = new ArrayList<>();
    private final List<Helper> helpers = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();

    private RandomWeek(long seed, LocalDate day) {
        this.random = new Random(seed);
        this.horizon = Horizon.aroundWeeks(day, 1);
    }

    public static WeekProblem of(long seed, int visits, int people) {
        return of(seed, visits, people, DAY);
    }

    public static WeekProblem of(long seed, int visits, int people, LocalDate day) {
        RandomWeek week = new RandomWeek(seed, day);
        week.offerings();
        for (int person = 0; person < people; person++) {
            week.helpers.add(week.helper());
        }
        for (int visit = 0; visit < visits; visit++) {
            week.needs.add(week.need());
        }
        for (int visit = 0; visit < visits / 20; visit++) {
            week.needs.add(week.fixed());
        }
        return new WeekProblem(
                week.horizon,
                week.book.places(LimitSettings.USUAL),
                LimitSettings.USUAL,
                WishWeights.USUAL,
                week.helpers,
                week.needs);
    }

    private void offerings() {
        offering(false, 2, 2, true, Skill.GARDEN);
        offering(false, 1, 2, true, Skill.TOOLS);
        offering(false, 2, 3, false, Skill.PAINTING, Skill.HEIGHTS);
        offering(false, 1, 1, true, Skill.CLEANING);
        offering(true, 1, 1, true, Skill.SHOPPING);
        offering(true, 1, 2, true);
        offering(true, 1, 2, false, Skill.COOKING);
        offering(false, 1, 2, true, Skill.GARDEN);
    }

    private void offering(boolean dienst, int min, int max, boolean alone, Skill... skills) {
        Integer seats = dienst && skills.length > 0 && skills[0] == Skill.SHOPPING ? 3 : null;
        offerings.add(new Work(
                new OfferingId(id()), dienst, Helper.bits(List.of(skills)), alone, min, max, seats));
    }

    private Helper helper() {
        Set<Skill> skills = EnumSet.noneOf(Skill.class);
        for (Skill skill : Skill.values()) {
            if (chance(60)) {
                skills.add(skill);
            }
        }
        Map<OfferingId, InductionLevel> inductions = new HashMap<>();
        for (Work work : offerings) {
            if (work.dienst() && chance(75)) {
                int level = random.nextInt(10);
                inductions.put(
                        work.offering(),
                        level < 2
                                ? InductionLevel.SHADOWING
                                : level < 7 ? InductionLevel.INDEPENDENT : InductionLevel.MENTOR);
            }
        }
        List<int[]> available = new ArrayList<>();
        for (int day = MONDAY; day < MONDAY + 5; day++) {
            for (Dagdeel dagdeel : List.of(Dagdeel.MORNING, Dagdeel.AFTERNOON)) {
                if (chance(55)) {
                    available.add(stretch(day, dagdeel));
                }
            }
        }
        Windows away = chance(10) ? day(MONDAY + random.nextInt(5)) : Windows.NONE;
        int until = chance(10) ? MONDAY + 1 + random.nextInt(4) : horizon.days();
        return new Helper(
                new ParticipantId(id()),
                "P" + helpers.size(),
                Helper.bits(skills),
                inductions,
                Windows.of(0, horizon.start(until)),
                Windows.merged(available),
                away,
                60 * (8 + random.nextInt(13)),
                chance(75) ? TravelMode.BICYCLE : TravelMode.FOOT,
                wishes());
    }

    private HelperWishes wishes() {
        Set<OfferingId> likes = new HashSet<>();
        Set<OfferingId> not = new HashSet<>();
        for (Work work : offerings) {
            int what = random.nextInt(10);
            if (what == 0) {
                likes.add(work.offering());
            } else if (what == 1) {
                not.add(work.offering());
            }
        }
        return new HelperWishes(likes, not, chance(15), chance(10) ? Set.of(someone()) : Set.of());
    }

    private Need need() {
        Work work = offerings.get(random.nextInt(offerings.size()));
        int quarters = work.dienst() ? 4 + random.nextInt(5) : 4 + random.nextInt(13);
        int late = chance(30) ? random.nextInt(40) : 0;
        return new Need(
                new BookingId(id()),
                place(),
                work,
                quarters * 15,
                asked(),
                chance(3) ? Windows.NONE : Windows.of(0, horizon.start(horizon.days())),
                chance(5),
                late + random.nextInt(30),
                late,
                chance(25),
                chance(12) ? Set.of(someone()) : Set.of(),
                chance(50) ? new HashSet<>(List.of(someone(), someone())) : Set.of(),
                chance(8) ? Set.of(someone()) : Set.of(),
                null);
    }

    private Need fixed() {
        Helper who = helpers.get(random.nextInt(helpers.size()));
        Windows free = who.free();
        int start = free.isEmpty() ? horizon.start(MONDAY) + 600 : free.from(random.nextInt(free.size()));
        Need some = Need.standing(
                new BookingId(id()), place(), offerings.getFirst().offering(), start, 60, List.of(who.id()));
        boolean taken = needs.stream()
                .filter(Need::isFixed)
                .map(Need::promise)
                .anyMatch(other -> other != null && other.crew().equals(List.of(who.id())));
        return taken ? withPromise(some, new Promise(start, List.of(), true)) : some;
    }

    /** The same with another promise. */
    public static Need withPromise(Need need, @org.jspecify.annotations.Nullable Promise promise) {
        return new Need(need.booking(), need.place(), need.work(), need.length(), need.asked(), need.season(),
                need.urgent(), need.waitingDays(), need.lateDays(), need.pets(), need.seeAgain(), need.knownBy(),
                need.apart(), promise);
    }

    private Windows asked() {
        boolean mornings = chance(70);
        boolean afternoons = !mornings || chance(50);
        List<int[]> asked = new ArrayList<>();
        int some = MONDAY + random.nextInt(5);
        boolean anyDay = chance(60);
        for (int day = MONDAY; day < MONDAY + 5; day++) {
            if (anyDay || day == some || chance(20)) {
                if (mornings) {
                    asked.add(stretch(day, Dagdeel.MORNING));
                }
                if (afternoons) {
                    asked.add(stretch(day, Dagdeel.AFTERNOON));
                }
            }
        }
        return Windows.merged(asked);
    }

    private int place() {
        Location where = new Location(
                BASE.latitude() + random.nextGaussian() * 0.013, BASE.longitude() + random.nextGaussian() * 0.021);
        return book.number(new ResidentId(id()), chance(2) ? null : where);
    }

    private int[] stretch(int day, Dagdeel dagdeel) {
        return new int[]{horizon.minute(day, dagdeel.start()), horizon.minute(day, dagdeel.end())};
    }

    private Windows day(int day) {
        return Windows.of(horizon.start(day), horizon.start(day + 1));
    }

    private ParticipantId someone() {
        return helpers.isEmpty()
                ? new ParticipantId(id())
                : helpers.get(random.nextInt(helpers.size())).id();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
