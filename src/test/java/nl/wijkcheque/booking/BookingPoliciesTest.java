package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Season;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each policy at its boundary. */
final class BookingPoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Offering KLUS = BookingFixture.offeringOf(OfferingKind.KLUS, 400, null);
    private static final Offering DIENST = BookingFixture.offeringOf(OfferingKind.DIENST, 400, null);

    @Test
    void aKlusLastsFiveHoursAndNotAMinuteLonger() {
        assertEquals(List.of(), minutes(KLUS, 300));
        assertEquals(List.of("TOO_LONG_FOR_KLUS estimatedMinutes"), minutes(KLUS, 301));
    }

    @Test
    void aDienstMayLastLongerThanAKlus() {
        assertEquals(List.of(), minutes(DIENST, 301));
    }

    @Test
    void nothingLastsLongerThanItsOfferingAllows() {
        Offering short1 = BookingFixture.offeringOf(OfferingKind.KLUS, 90, null);
        assertEquals(List.of(), minutes(short1, 90));
        assertEquals(List.of("TOO_LONG_FOR_OFFERING estimatedMinutes"), minutes(short1, 91));
        assertEquals(List.of("TOO_LONG_FOR_KLUS estimatedMinutes"), minutes(short1, 301), "one reason is enough");
    }

    @Test
    void someTimeHasToBeAsked() {
        assertEquals(List.of(), minutes(KLUS, 1));
        assertEquals(List.of("INPUT_INVALID estimatedMinutes"), minutes(KLUS, 0));
    }

    @Test
    void aClosedOfferingCanNotBeBooked() {
        Offering closed = new Offering(KLUS.id(), KLUS.details(), false, 1);
        assertEquals(List.of("OFFERING_CLOSED offeringId"), minutes(closed, 60));
    }

    @Test
    void theFirstDayIsTodayOrLater() {
        assertEquals(List.of(), wish(KLUS, TODAY, null));
        assertEquals(List.of("WISH_IN_THE_PAST earliest"), wish(KLUS, TODAY.minusDays(1), null));
    }

    @Test
    void theFirstDayIsWithinAYear() {
        assertEquals(List.of(), wish(KLUS, TODAY.plusYears(1), null));
        assertEquals(List.of("INPUT_INVALID earliest"), wish(KLUS, TODAY.plusYears(1).plusDays(1), null));
        assertEquals(List.of("INPUT_INVALID earliest"), wish(KLUS, LocalDate.MAX, null));
        assertEquals(List.of("INPUT_INVALID latest"), wish(KLUS, TODAY, LocalDate.MAX));
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertEquals(List.of(), wish(KLUS, TODAY, TODAY));
        assertEquals(List.of("PERIOD_INVALID latest"), wish(KLUS, TODAY.plusDays(1), TODAY));
    }

    @Test
    void aSeasonBeginsAndEndsOnItsDays() {
        Season summer = BookingFixture.season(3, 1, 10, 31);
        assertEquals(List.of("OUT_OF_SEASON earliest"), wish(in(summer), day(2027, 2, 28), null));
        assertEquals(List.of(), wish(in(summer), day(2027, 3, 1), null));
        assertEquals(List.of(), wish(in(summer), day(2027, 10, 31), null));
        assertEquals(List.of("OUT_OF_SEASON earliest"), wish(in(summer), day(2027, 11, 1), null));
    }

    @Test
    void aSeasonMayGoOverTheEndOfTheYear() {
        Season winter = BookingFixture.season(11, 30, 3, 1);
        assertEquals(List.of("OUT_OF_SEASON earliest"), wish(in(winter), day(2026, 11, 29), null));
        assertEquals(List.of(), wish(in(winter), day(2026, 12, 31), null));
        assertEquals(List.of(), wish(in(winter), day(2027, 1, 1), null));
        assertEquals(List.of(), wish(in(winter), day(2027, 3, 1), null));
        assertEquals(List.of("OUT_OF_SEASON earliest"), wish(in(winter), day(2027, 3, 2), null));
    }

    @Test
    void oneDayOfTheWishInTheSeasonIsEnough() {
        Season summer = BookingFixture.season(3, 1, 10, 31);
        assertEquals(List.of(), wish(in(summer), day(2027, 2, 1), day(2027, 3, 1)));
        assertEquals(List.of("OUT_OF_SEASON earliest"), wish(in(summer), day(2027, 2, 1), day(2027, 2, 28)));
    }

    @Test
    void theTwentyNinthOfFebruaryIsADayLikeOthers() {
        LocalDate today = day(2028, 2, 29);
        NewBooking asked = asked(KLUS, 60, today, today, 1);
        assertEquals(List.of(), refusals(new Application(asked, KLUS, today, Minutes.of(300))));
        Offering leap = in(BookingFixture.season(2, 29, 2, 29));
        assertEquals(List.of(), refusals(new Application(asked, leap, today, Minutes.of(300))));
    }

    @Test
    void onlyADienstIsWeeklyForTwoToTwentySixWeeks() {
        assertEquals(List.of(), weeks(DIENST, 1));
        assertEquals(List.of(), weeks(DIENST, 2));
        assertEquals(List.of(), weeks(DIENST, 26));
        assertEquals(List.of("SERIES_ONLY_FOR_DIENST weeks"), weeks(DIENST, 27));
        assertEquals(List.of(), weeks(DIENST, NewBooking.UNTIL_ENDED));
        assertEquals(List.of("SERIES_ONLY_FOR_DIENST weeks"), weeks(KLUS, NewBooking.UNTIL_ENDED));
        assertEquals(List.of("SERIES_ONLY_FOR_DIENST weeks"), weeks(DIENST, -1));
        assertEquals(List.of(), weeks(KLUS, 1));
        assertEquals(List.of("SERIES_ONLY_FOR_DIENST weeks"), weeks(KLUS, 2));
    }

    @Test
    void everyWeekOfASeriesHasToBeInSeason() {
        Offering spring = BookingFixture.offeringOf(OfferingKind.DIENST, 400, BookingFixture.season(3, 1, 3, 31));
        NewBooking four = asked(spring, 60, day(2027, 3, 5), null, 4);
        NewBooking six = asked(spring, 60, day(2027, 3, 5), null, 6);
        assertEquals(List.of(), refusals(new Application(four, spring, TODAY, Minutes.of(300))));
        assertEquals(
                List.of("OUT_OF_SEASON earliest"), refusals(new Application(six, spring, TODAY, Minutes.of(300))));
    }

    @Test
    void aNoteHasAThousandCharactersAndAPlaceTwoHundred() {
        assertEquals(List.of(), texts("x".repeat(200), "x".repeat(1000)));
        assertEquals(List.of("INPUT_INVALID place"), texts("x".repeat(201), ""));
        assertEquals(List.of("INPUT_INVALID note"), texts(null, "x".repeat(1001)));
    }

    @Test
    void noDagdeelIsNoWish() {
        NewBooking asked = new NewBooking(
                new ResidentId(UUID.randomUUID()),
                KLUS.id(),
                Minutes.of(60),
                new Wishes(Set.of(), TODAY, null),
                null,
                "",
                Additionality.ADDITIONAL,
                1);
        assertEquals(List.of("INPUT_INVALID dagdelen"), refusals(application(asked, KLUS)));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        NewBooking asked = asked(KLUS, 500, TODAY.minusDays(1), TODAY.minusDays(2), 3);
        assertEquals(
                Set.of(
                        RefusalCode.TOO_LONG_FOR_KLUS,
                        RefusalCode.WISH_IN_THE_PAST,
                        RefusalCode.PERIOD_INVALID,
                        RefusalCode.SERIES_ONLY_FOR_DIENST),
                Set.copyOf(BookingPolicies.refusals(application(asked, KLUS)).stream()
                        .map(refusal -> refusal.code())
                        .toList()));
    }

    private static Offering in(Season season) {
        return BookingFixture.offeringOf(OfferingKind.KLUS, 300, season);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static List<String> minutes(Offering offering, int minutes) {
        return refusals(application(asked(offering, minutes, TODAY, null, 1), offering));
    }

    private static List<String> wish(Offering offering, LocalDate earliest, @Nullable LocalDate latest) {
        return refusals(application(asked(offering, 60, earliest, latest, 1), offering));
    }

    private static List<String> weeks(Offering offering, int weeks) {
        return refusals(application(asked(offering, 60, TODAY, null, weeks), offering));
    }

    private static List<String> texts(@Nullable String place, String note) {
        NewBooking asked = new NewBooking(
                new ResidentId(UUID.randomUUID()),
                KLUS.id(),
                Minutes.of(60),
                new Wishes(Set.of(Dagdeel.MORNING), TODAY, null),
                place,
                note,
                Additionality.ADDITIONAL,
                1);
        return refusals(application(asked, KLUS));
    }

    private static NewBooking asked(
            Offering offering, int minutes, LocalDate earliest, @Nullable LocalDate latest, int weeks) {
        ResidentId resident = new ResidentId(UUID.randomUUID());
        return BookingFixture.asked(
                resident, offering.id(), minutes, earliest, latest, Additionality.ADDITIONAL, weeks);
    }

    private static Application application(NewBooking asked, Offering offering) {
        return new Application(asked, offering, TODAY, Minutes.of(300));
    }

    private static List<String> refusals(Application application) {
        return BookingPolicies.refusals(application).stream()
                .map(refusal -> refusal.code() + " " + refusal.field())
                .toList();
    }
}
