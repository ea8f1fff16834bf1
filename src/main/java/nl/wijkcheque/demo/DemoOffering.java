package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import nl.wijkcheque.catalogue.Billing;
import nl.wijkcheque.catalogue.OfferingDetails;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Place;
import nl.wijkcheque.catalogue.Season;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;

/** The twelve offerings of the demonstration. Durations, crews and billing are demonstration values. */
enum DemoOffering {
    GARDEN(OfferingKind.KLUS, Place.AROUND_HOUSE, 120, 300, 2, 3, Skill.GARDEN, null, 0),
    LEAVES(OfferingKind.KLUS, Place.AROUND_HOUSE, 60, 180, 1, 2, Skill.GARDEN, fallAndWinter(), 0.8),
    ODD_JOB(OfferingKind.KLUS, Place.IN_HOUSE, 60, 180, 1, 2, Skill.TOOLS, null, 1.6),
    PAINTING(OfferingKind.KLUS, Place.AROUND_HOUSE, 180, 300, 1, 2, Skill.PAINTING, springAndSummer(), 0.5),
    WINDOWS(OfferingKind.KLUS, Place.AROUND_HOUSE, 60, 120, 1, 2, Skill.CLEANING, null, 1.3),
    MOVING(OfferingKind.KLUS, Place.IN_HOUSE, 90, 240, 2, 3, Skill.CARRYING, null, 0.6),
    SHOPPING(OfferingKind.DIENST, Place.OUTSIDE, 90, 180, 1, 1, Skill.SHOPPING, null, 0.35),
    COMPANY(OfferingKind.DIENST, Place.IN_HOUSE, 60, 120, 1, 1, Skill.CONVERSATION, null, 0.25),
    HOUSEHOLD(OfferingKind.DIENST, Place.IN_HOUSE, 120, 180, 1, 2, Skill.CLEANING, null, 0.25),
    WALKING(OfferingKind.DIENST, Place.OUTSIDE, 60, 120, 1, 1, Skill.CONVERSATION, null, 0.15),
    COOKING(OfferingKind.DIENST, Place.IN_HOUSE, 120, 180, 1, 1, Skill.COOKING, null, 0.1),
    COMPUTER(OfferingKind.DIENST, Place.IN_HOUSE, 60, 120, 1, 1, Skill.COMPUTER, null, 0.6);

    private final OfferingKind kind;
    private final Place place;
    private final int usual;
    private final int maximum;
    private final int crewMin;
    private final int crewMax;
    private final Skill skill;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two immutable days
    private final @Nullable Season season;

    private final double perWeek;

    DemoOffering(
            OfferingKind kind,
            Place place,
            int usual,
            int maximum,
            int crewMin,
            int crewMax,
            Skill skill,
            @Nullable Season season,
            double perWeek) {
        this.kind = kind;
        this.place = place;
        this.usual = usual;
        this.maximum = maximum;
        this.crewMin = crewMin;
        this.crewMax = crewMax;
        this.skill = skill;
        this.season = season;
        this.perWeek = perWeek;
    }

    OfferingDetails details() {
        Texts texts = Texts.of(this);
        return new OfferingDetails(
                texts.name(),
                texts.description(),
                kind,
                place,
                Minutes.of(usual),
                Minutes.of(maximum),
                crewMin,
                crewMax,
                Set.of(skill),
                crewMin == 1,
                season,
                billing(),
                texts.question(),
                null,
                OfferingDetails.USUAL_NORM_WEEKS);
    }

    /** What the demonstration says about them. */
    private record Texts(Wording name, Wording description, Wording question) {

        static Texts of(DemoOffering offering) {
            DemoWords words = DemoWords.of(offering);
            return new Texts(
                    new Wording(words.nl(), words.en()),
                    new Wording(words.aboutNl(), words.aboutEn()),
                    new Wording(words.questionNl(), words.questionEn()));
        }
    }

    private Billing billing() {
        return switch (this) {
            case ODD_JOB, COMPUTER -> new Billing.FixedCheques(1);
            case MOVING -> new Billing.PerHour(2);
            case GARDEN, LEAVES, PAINTING, WINDOWS, SHOPPING, COMPANY, HOUSEHOLD, WALKING, COOKING ->
                new Billing.PerHour(1);
        };
    }

    /** What a visit of that length costs in cheques. */
    Minutes costs(Minutes length) {
        return switch (billing()) {
            case Billing.FixedCheques(int count) -> Minutes.hours(count);
            case Billing.PerHour(int persons) -> length.times(persons).roundedUpTo(Minutes.of(30));
        };
    }

    OfferingKind kind() {
        return kind;
    }

    boolean isDienst() {
        return kind == OfferingKind.DIENST;
    }

    /** Work in the garden: needs the trailer with tools, so few of these go in a week. */
    boolean isGarden() {
        return this == GARDEN;
    }

    /** Mostly every week again, for a while. */
    boolean isWeekly() {
        return isDienst() && this != COMPUTER;
    }

    Minutes usual() {
        return Minutes.of(usual);
    }

    Minutes maximum() {
        return Minutes.of(maximum);
    }

    int crewMin() {
        return crewMin;
    }

    Skill skill() {
        return skill;
    }

    boolean isDoneOn(LocalDate day) {
        return season == null || season.contains(day);
    }

    /** New requests in a week at the usual size; garden work has a season of its own. */
    double perWeek() {
        return perWeek;
    }

    /** Paint dries badly in the cold. */
    private static Season springAndSummer() {
        return new Season(MonthDay.of(4, 1), MonthDay.of(10, 15));
    }

    private static Season fallAndWinter() {
        return new Season(MonthDay.of(10, 1), MonthDay.of(3, 15));
    }
}
