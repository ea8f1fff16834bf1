package nl.wijkcheque.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wijkcheque.participant.AbsenceKind;
import nl.wijkcheque.participant.Availability;
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.participant.NewParticipant;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.TrackTerms;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Skill;

/** Registers participants and places them on their tracks. */
final class Enrolment {

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final List<Skill> AROUND_THE_HOUSE = List.of(Skill.GARDEN, Skill.TOOLS, Skill.PAINTING,
            Skill.CARRYING, Skill.GARDEN, Skill.CLEANING);
    private static final List<Skill> WITH_PEOPLE = List.of(Skill.SHOPPING, Skill.CONVERSATION, Skill.CLEANING,
            Skill.COOKING, Skill.COMPUTER, Skill.SHOPPING);

    private static final List<Iban> TEST_ACCOUNTS = List.of(
            new Iban("NL61TEST0001234567"),
            new Iban("NL30TEST0002345678"),
            new Iban("NL96TEST0003456789"));

    private final World world;
    private final Learning learning;
    private final Guidance guidance;

    Enrolment(World world) {
        this.world = world;
        this.learning = new Learning(world);
        this.guidance = new Guidance(world);
    }

    void announce() {
        Careers careers = new Careers(world.dice, world.calendar);
        int present = world.size.present();
        for (int number = 0; number < world.size.participants(); number++) {
            announce(number, number < present ? careers.present(number) : careers.past(number - present));
        }
    }

    private void announce(int number, Career career) {
        NewParticipant who = somebody(number);
        LocalDate day = notBeforeOpening(career.firstDay());
        world.agenda.on(day, () -> world.at(day, MORNING, () -> {
            ParticipantId id = world.facades
                    .participants()
                    .register(world.staff.coach(), who)
                    .orThrow();
            Helper helper = new Helper(id, who);
            world.helpers.add(helper);
            world.tally.participants++;
            TrackTerms terms = world.facades.trackTerms();
            career.stays().forEach(stay -> helper.placed.add(new Period(stay.from(), stay.lastDay(terms))));
            place(helper, number, career.stays(), 0);
            learning.plan(helper, day, career.firstDay(), number == 0);
            holiday(helper, day);
            wishes(helper, number);
            account(helper, number);
            if (number == 0) {
                helper.login = Staff.login(
                        world.facades,
                        world.staff.servicepunt(),
                        world.staff.number(),
                        DemoLogin.DEELNEMER,
                        DemoLogin.DEELNEMER.personName(),
                        null,
                        id);
                world.facades.participants().keepLogin(id, helper.login.account()).orThrow();
            }
        }));
    }

    /** When its first day comes; its end when that comes, and only then the next. */
    private void place(Helper helper, int number, List<Career.Stay> stays, int which) {
        Career.Stay stay = stays.get(which);
        LocalDate day = notBeforeOpening(stay.from());
        world.agenda.on(day, () -> world.at(day, MORNING.plusMinutes(5), () -> {
            PlacementId id = world.facades
                    .placements()
                    .start(world.staff.coach(), helper.id, stay.track(), stay.from(), null)
                    .orThrow();
            guidance.plan(helper, number, id, stay);
            if (stay.endedOn() != null && stay.reason() != null) {
                LocalDate last = stay.endedOn();
                OutflowReason reason = stay.reason();
                onceOver(last, () -> {
                    world.facades
                            .placements()
                            .end(world.staff.coach(), id, last, reason)
                            .orThrow();
                    if (which + 1 < stays.size()) {
                        place(helper, number, stays, which + 1);
                    } else {
                        guidance.measureAtOutflow(helper, number, notBeforeOpening(last.plusDays(1)));
                    }
                });
            } else if (stay.extended()) {
                TrackTerms terms = world.facades.trackTerms();
                onceOver(terms.lastDay(stay.track(), stay.from()).minusWeeks(2), () -> world.facades
                        .placements()
                        .extend(world.staff.coach(), id, stay.lastDay(terms), true)
                        .orThrow());
            }
        }));
    }

    /** On the day after, before anything else of that day; never later than today. */
    private void onceOver(LocalDate lastDay, Runnable event) {
        LocalDate day = notBeforeOpening(lastDay.plusDays(1));
        world.agenda.on(day, () -> world.at(day, LocalTime.of(8, 0), event));
    }

    private void holiday(Helper helper, LocalDate registered) {
        LocalDate from = registered.plusDays(world.dice.between(30, 320)).with(DayOfWeek.MONDAY);
        if (world.dice.chance(60) && helper.placed.stream().anyMatch(period -> period.contains(from))) {
            Period away = new Period(from, from.plusDays(world.dice.one(List.of(4, 11))));
            helper.away.add(away);
            world.facades
                    .participants()
                    .addAbsence(world.staff.foreman(), helper.id, away, AbsenceKind.HOLIDAY)
                    .orThrow();
        }
    }

    /** Of most it is known where to pay a bonus; the bank TEST does not exist. */
    private void account(Helper helper, int number) {
        if (number % 6 != 5) {
            world.facades
                    .bankAccounts()
                    .set(world.staff.coach(), helper.id, TEST_ACCOUNTS.get(number % TEST_ACCOUNTS.size()))
                    .orThrow();
        }
    }

    /** Some say what they like; the same one always says the same. */
    private void wishes(Helper helper, int number) {
        if (number % 3 != 1) {
            DemoOffering[] all = DemoOffering.values();
            OfferingId likes = world.idOf(all[number % all.length]);
            OfferingId ratherNot = world.idOf(all[(number + 5) % all.length]);
            Set<ParticipantId> together = number % 4 == 0 && world.helpers.size() > 2
                    ? Set.of(world.helpers.get(world.helpers.size() - 2).id)
                    : Set.of();
            world.facades
                    .participants()
                    .setWishes(
                            world.staff.coach(),
                            helper.id,
                            new HelperWishes(Set.of(likes), Set.of(ratherNot), number % 5 == 0, together))
                    .orThrow();
        }
    }

    private LocalDate notBeforeOpening(LocalDate day) {
        LocalDate opening = world.calendar.opening();
        return day.isBefore(opening) ? opening : day;
    }

    /** The first is Samira Bouzidi, who can do a lot. */
    private NewParticipant somebody(int number) {
        Dice dice = world.dice;
        Set<Skill> skills = EnumSet.of(dice.one(AROUND_THE_HOUSE), dice.one(AROUND_THE_HOUSE));
        skills.add(dice.one(WITH_PEOPLE));
        skills.add(dice.one(WITH_PEOPLE));
        if (number == 0) {
            skills = EnumSet.of(Skill.SHOPPING, Skill.CONVERSATION, Skill.CLEANING, Skill.GARDEN, Skill.DUTCH_GOOD);
        }
        return new NewParticipant(
                number == 0 ? "Samira" : Names.FIRST_NAMES.get(number % Names.FIRST_NAMES.size()),
                number == 0 ? "Bouzidi"
                        : Names.PARTICIPANT_SURNAMES.get((number * 7) % Names.PARTICIPANT_SURNAMES.size()),
                world.calendar.today().minusYears(dice.between(22, 59)).minusDays(dice.below(365)),
                "06 00001%03d".formatted(100 + number % 900),
                world.staff.coach().account(),
                dice.chance(75) ? TravelMode.BICYCLE : TravelMode.FOOT,
                Minutes.hours(dice.one(List.of(20, 24, 32, 32, 36))),
                skills,
                week(number));
    }

    private Set<Availability> week(int number) {
        Set<Availability> week = new HashSet<>();
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            for (Dagdeel dagdeel : List.of(Dagdeel.MORNING, Dagdeel.AFTERNOON)) {
                if (number == 0 || world.dice.chance(80)) {
                    week.add(new Availability(day, dagdeel));
                }
            }
        }
        return week;
    }
}
