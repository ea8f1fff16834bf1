package nl.wijkcheque.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.participant.Milestone;
import nl.wijkcheque.participant.MilestoneDecision;
import nl.wijkcheque.participant.MilestoneKind;
import nl.wijkcheque.participant.MilestoneVerdict;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.HoursLine;
import nl.wijkcheque.visit.HoursState;
import nl.wijkcheque.visit.Presence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HourBonusTest {

    private static final Year YEAR = Year.of(2026);
    private static final Servicepunt HERE = new Servicepunt(new ServicepuntId(UUID.randomUUID()), "Servicepunt",
            "0318 123 456");

    private final BonusTermsTable terms = new BonusTermsTable();
    private final Map<ParticipantId, Participant> people = new HashMap<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<HoursLine> hours = new ArrayList<>();
    private final Map<ParticipantId, List<Milestone>> milestones = new HashMap<>();
    private final Map<ParticipantId, List<Money>> paid = new HashMap<>();
    private final Map<ParticipantId, List<Money>> meanwhile = new HashMap<>();
    private final Set<ParticipantId> accounts = new HashSet<>();
    private BonusChoice choice = BonusChoice.USUAL;
    private LocalDate today = LocalDate.of(2027, 1, 2);

    @Test
    void confirmedMinutesAreAddedUpAndRoundedOnce() {
        ParticipantId samira = person("Samira", "Bakker", "1980-02-29");
        placed(samira, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
        worked(samira, "2026-03-02", 100);
        worked(samira, "2026-03-03", 100);
        worked(samira, "2026-03-04", 100);
        BonusLine line = statement().lines().getFirst();
        assertEquals(Minutes.of(300), line.minutes());
        assertEquals(Money.cents(500), line.earned());
        assertEquals(Money.cents(500), line.payable());
        assertEquals("Samira Bakker", line.name());
        assertEquals(Track.PARTICIPATIEBAAN, line.track());
    }

    @Test
    void aCorrectionOfConfirmedHoursTakesOffTheDifference() {
        ParticipantId samira = person("Samira", "Bakker", "1980-02-29");
        ParticipantId fatma = person("Fatma", "Yilmaz", "1980-02-29");
        placed(samira, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
        placed(fatma, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
        corrected(samira, "2026-03-02", 60, 180);
        worked(samira, "2026-03-02", 180);
        worked(samira, "2026-03-03", 120);
        worked(fatma, "2026-03-02", 180);
        corrected(fatma, "2026-03-02", 0, 180);
        List<BonusLine> lines = statement().lines();
        assertEquals(List.of(Minutes.of(180), Minutes.ZERO), lines.stream().map(BonusLine::minutes).toList());
        assertEquals(List.of(Money.cents(300), Money.ZERO), lines.stream().map(BonusLine::earned).toList());
    }

    @ParameterizedTest
    @CsvSource({"100, 0, 0", "100, 1, 2", "100, 60, 100", "100, 90, 150", "105, 2, 4", "105, 6, 11", "103, 29, 50",
            "103, 30, 52", "101, 30, 51"})
    void halfACentGoesUp(long rate, int minutes, long cents) {
        assertEquals(Money.cents(cents),
                new BonusTerms(Money.cents(rate), null, null, null).earned(Minutes.of(minutes)));
    }

    @Test
    void onlyDaysOfAParticipatiebaanCount() {
        ParticipantId samira = person("Samira", "Bakker", "1980-02-29");
        placed(samira, Track.ORIENTATION, "2026-01-01", "2026-02-25");
        placed(samira, Track.PARTICIPATIEBAAN, "2026-03-01", "2026-05-31");
        placed(samira, Track.SECONDMENT, "2026-06-01", "2026-12-31");
        worked(samira, "2026-02-25", 60);
        worked(samira, "2026-02-28", 1);
        worked(samira, "2026-03-01", 120);
        worked(samira, "2026-05-31", 180);
        worked(samira, "2026-06-01", 240);
        HourBonusStatement statement = statement();
        assertEquals(Minutes.of(300), statement.minutes());
        assertEquals(Money.cents(500), statement.payable());
        assertEquals(Minutes.of(301), statement.otherMinutes());
    }

    @Test
    void whoHasNoSuchHoursIsNotNamed() {
        ParticipantId samira = person("Samira", "Bakker", "1980-02-29");
        placed(samira, Track.ORIENTATION, "2026-01-01", "2026-02-25");
        worked(samira, "2026-02-25", 60);
        ParticipantId ill = person("Piet", "Ziek", "1980-01-01");
        placed(ill, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
        worked(ill, "2026-02-25", 0);
        assertTrue(statement().lines().isEmpty());
    }

    @Test
    void peopleStandInOrderOfSurname() {
        for (String surname : List.of("Visser", "aydin", "Bakker")) {
            ParticipantId one = person("Jo", surname, "1980-01-01");
            placed(one, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
            worked(one, "2026-03-02", 60);
        }
        assertEquals(
                List.of("Jo aydin", "Jo Bakker", "Jo Visser"),
                statement().lines().stream().map(BonusLine::name).toList());
        assertEquals(Money.cents(300), statement().payable());
    }

    @Test
    void theCapIsShownAndNotSilentlyCut() {
        ParticipantId busy = person("Samira", "Bakker", "1980-02-29");
        placed(busy, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
        worked(busy, "2026-03-02", 3397 * 60);
        assertFalse(statement().lines().getFirst().flags().capReached());
        worked(busy, "2026-03-03", 60);
        BonusLine reached = statement().lines().getFirst();
        assertTrue(reached.flags().capReached());
        assertEquals(Money.cents(339_800), reached.payable());
        worked(busy, "2026-03-04", 90);
        BonusLine above = statement().lines().getFirst();
        assertEquals(Money.cents(339_950), above.earned());
        assertEquals(Money.cents(339_800), above.payable());
        assertEquals(Money.cents(339_950), statement().earned());
        assertEquals(Money.cents(339_800), statement().payable());
    }

    @Test
    void under27OnTheLastDayOfTheYearIsFlagged() {
        for (String born : List.of("1999-12-31", "2000-01-01")) {
            ParticipantId one = person(born, "Jong", born);
            placed(one, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
            worked(one, "2026-03-02", 60);
        }
        List<BonusLine> lines = statement().lines();
        assertFalse(lines.getFirst().flags().under27(), lines.toString());
        assertTrue(lines.getLast().flags().under27(), lines.toString());
    }

    @Test
    void aPremiumIsPaidInTheCourseOfTheYearSoItIsTheAgeOfThatDayThatCounts() {
        choice = new BonusChoice(BonusScheme.HALF_YEARLY_PREMIUM, Money.cents(60_000));
        ParticipantId samira = person("Samira", "Bakker", "1999-09-15");
        placed(samira, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
        worked(samira, "2026-03-02", 60);
        today = LocalDate.of(2026, 9, 14);
        assertTrue(statement().lines().getFirst().flags().under27());
        today = LocalDate.of(2026, 9, 15);
        assertFalse(statement().lines().getFirst().flags().under27());
        choice = BonusChoice.USUAL;
        today = LocalDate.of(2026, 9, 14);
        assertFalse(statement().lines().getFirst().flags().under27(), "paid when the year is over");
    }

    @Test
    void termsHoldFromTheirDay() {
        BonusTerms now = terms.of(YEAR).orElseThrow();
        assertEquals(Money.cents(100), now.perHour());
        assertEquals(Money.cents(339_800), now.yearlyCap());
        BonusTerms before = terms.of(Year.of(2025)).orElseThrow();
        assertEquals(Money.cents(100), before.perHour());
        assertNull(before.yearlyCap());
        assertEquals(Money.cents(9_999_999), before.payable(Money.cents(9_999_999)));
        assertEquals(Year.of(2009), terms.first());
        assertTrue(terms.of(Year.of(2008)).isEmpty());
    }

    @Test
    void laterTermsReplaceEarlierOnes() {
        BonusTermsTable table = new BonusTermsTable("""
                from;term;value;source
                2030-12-31;per hour;110;b
                2029-01-01;per hour;105;a
                2031-01-01;most per year;400000;c
                """);
        assertEquals(Money.cents(105), table.of(Year.of(2029)).orElseThrow().perHour());
        BonusTerms of2030 = table.of(Year.of(2030)).orElseThrow();
        assertEquals(Money.cents(110), of2030.perHour());
        assertNull(of2030.yearlyCap());
        assertNotNull(table.of(Year.of(2031)).orElseThrow().yearlyCap());
    }

    @Test
    void whatWasPaidIsTakenOffAndNobodyIsPaidMoreThanTwiceAYear() {
        ParticipantId samira = person("Samira", "Bakker", "1980-02-29");
        placed(samira, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
        worked(samira, "2026-03-02", 600);
        accounts.add(samira);
        assertEquals(Money.cents(1000), statement().due());
        assertTrue(statement().lines().getFirst().isReady());
        paid.put(samira, List.of(Money.cents(400)));
        assertEquals(Money.cents(600), statement().due());
        assertEquals(Money.cents(400), statement().paid());
        paid.put(samira, List.of(Money.cents(400), Money.cents(500)));
        BonusLine line = statement().lines().getFirst();
        assertEquals(Money.ZERO, line.due());
        assertTrue(line.flags().paidAsOftenAsMayBe());
        assertFalse(line.isReady());
    }

    @Test
    void capAndNumberAreThoseOfTheCalendarYearInWhichItIsPaidToo() {
        ParticipantId samira = person("Samira", "Bakker", "1980-02-29");
        placed(samira, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
        worked(samira, "2026-03-02", 100 * 60);
        accounts.add(samira);
        meanwhile.put(samira, List.of(Money.cents(339_800 - 10_000)));
        BonusLine fits = statement().lines().getFirst();
        assertEquals(Money.cents(10_000), fits.due());
        assertFalse(fits.flags().capReached());
        meanwhile.put(samira, List.of(Money.cents(339_800 - 9_999)));
        BonusLine cut = statement().lines().getFirst();
        assertEquals(Money.cents(9_999), cut.due());
        assertTrue(cut.flags().capReached());
        meanwhile.put(samira, List.of(Money.cents(1), Money.cents(1)));
        BonusLine often = statement().lines().getFirst();
        assertEquals(Money.ZERO, often.due());
        assertTrue(often.flags().paidAsOftenAsMayBe());
        assertEquals(0, often.flags().payments());
        assertEquals(2, often.flags().paymentsMeanwhile());
    }

    @Test
    void whoWasBornOn29FebruaryIs27OnTheFirstOfMarch() {
        choice = new BonusChoice(BonusScheme.HALF_YEARLY_PREMIUM, Money.cents(60_000));
        ParticipantId samira = person("Samira", "Bakker", "2000-02-29");
        placed(samira, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
        worked(samira, "2026-03-02", 60);
        assertTrue(under27On("2027-02-28", samira));
        assertFalse(under27On("2027-03-01", samira));
    }

    private boolean under27On(String day, ParticipantId participant) {
        Year year = Year.of(2027);
        LocalDate on = LocalDate.parse(day);
        BonusTerms known = terms.of(year).orElseThrow();
        StatementHead head = new StatementHead(HERE, Period.of(year), Instant.EPOCH, StatementState.PROVISIONAL);
        BonusFacts facts = new BonusFacts(on, milestones, paid, meanwhile, known, accounts);
        List<Placement> later = List.of(new Placement(
                new PlacementId(UUID.randomUUID()), participant, Track.PARTICIPATIEBAAN, year.atDay(1),
                year.atDay(365), null, null, false));
        HoursLine line = hours.getFirst();
        List<HoursLine> worked = List.of(new HoursLine(
                line.id(), line.visit(), participant, year.atDay(5), line.presence(), line.minutes(), line.state(),
                line.registeredBy(), line.registeredAt(), line.confirmedBy(), line.confirmedAt(), null, null));
        return new HourBonus(year, known, choice, later, facts)
                .statement(head, worked, people)
                .lines()
                .getFirst()
                .flags()
                .under27();
    }

    @Test
    void aHalfYearWithoutADecisionIsFlaggedOnceItIsOverAndOneWithoutCooperationGivesNoBonus() {
        ParticipantId samira = person("Samira", "Bakker", "1980-02-29");
        accounts.add(samira);
        PlacementId id = placed(samira, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
        worked(samira, "2026-06-30", 60);
        worked(samira, "2026-07-01", 120);
        halfYears(samira, id, null, null);
        assertEquals(2, statement().lines().getFirst().flags().undecided());
        assertEquals(Money.cents(300), statement().payable());
        assertFalse(statement().lines().getFirst().isReady());
        halfYears(samira, id, MilestoneVerdict.NOT_COOPERATED, MilestoneVerdict.COOPERATED);
        BonusLine line = statement().lines().getFirst();
        assertEquals(0, line.flags().undecided());
        assertEquals(Minutes.of(60), line.withheld());
        assertEquals(Minutes.of(180), line.minutes());
        assertEquals(Money.cents(200), line.payable());
        assertTrue(line.isReady());
    }

    @Test
    void aPremiumIsForEachHalfYearThatWasCompletedInTheYearWithCooperation() {
        choice = new BonusChoice(BonusScheme.HALF_YEARLY_PREMIUM, Money.cents(60_000));
        ParticipantId samira = person("Samira", "Bakker", "1980-02-29");
        PlacementId id = placed(samira, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
        ParticipantId hourly = person("Zonder", "Besluit", "1980-01-01");
        placed(hourly, Track.PARTICIPATIEBAAN, "2026-01-01", "2026-12-31");
        worked(hourly, "2026-03-02", 600);
        halfYears(samira, id, MilestoneVerdict.COOPERATED, null);
        List<BonusLine> lines = statement().lines();
        assertEquals(1, lines.getFirst().halfYears());
        assertEquals(Money.cents(60_000), lines.getFirst().payable());
        assertEquals(Money.ZERO, lines.getLast().payable());
        halfYears(samira, id, MilestoneVerdict.COOPERATED, MilestoneVerdict.COOPERATED);
        assertEquals(Money.cents(120_000), statement().payable());
        choice = new BonusChoice(BonusScheme.HALF_YEARLY_PREMIUM, Money.cents(200_000));
        assertEquals(Money.cents(339_800), statement().payable());
    }

    @Test
    void noPremiumIsForAHalfYearThatIsCompletedInAnotherYear() {
        choice = new BonusChoice(BonusScheme.HALF_YEARLY_PREMIUM, Money.cents(60_000));
        ParticipantId samira = person("Samira", "Bakker", "1980-02-29");
        PlacementId id = placed(samira, Track.PARTICIPATIEBAAN, "2026-07-02", "2027-07-01");
        worked(samira, "2026-12-31", 60);
        milestones.put(samira, List.of(decided(samira, id, 1, "2027-01-02", MilestoneVerdict.COOPERATED)));
        assertEquals(Money.ZERO, statement().payable());
        milestones.put(samira, List.of(decided(samira, id, 1, "2027-01-01", MilestoneVerdict.COOPERATED)));
        assertEquals(Money.cents(60_000), statement().payable());
    }

    private void halfYears(
            ParticipantId participant,
            PlacementId placement,
            @Nullable MilestoneVerdict first,
            @Nullable MilestoneVerdict second) {
        milestones.put(
                participant,
                List.of(
                        decided(participant, placement, 1, "2026-07-01", first),
                        decided(participant, placement, 2, "2027-01-01", second)));
    }

    private static Milestone decided(
            ParticipantId participant,
            PlacementId placement,
            int number,
            String dueOn,
            @Nullable MilestoneVerdict verdict) {
        LocalDate due = LocalDate.parse(dueOn);
        return new Milestone(
                participant,
                placement,
                MilestoneKind.COOPERATION,
                number,
                due,
                verdict == null ? null : new MilestoneDecision(verdict, due, "Begeleider", Instant.EPOCH));
    }

    private HourBonusStatement statement() {
        StatementHead head = new StatementHead(HERE, Period.of(YEAR), Instant.parse("2027-01-02T10:00:00Z"),
                StatementState.COMPLETE);
        BonusFacts facts = new BonusFacts(
                today, milestones, paid, meanwhile, terms.of(Year.of(2027)).orElseThrow(), accounts);
        return new HourBonus(YEAR, terms.of(YEAR).orElseThrow(), choice, placements, facts)
                .statement(head, hours, people);
    }

    private ParticipantId person(String firstName, String surname, String born) {
        ParticipantId id = new ParticipantId(UUID.randomUUID());
        people.put(
                id,
                new Participant(
                        id,
                        HERE.id(),
                        firstName,
                        surname,
                        LocalDate.parse(born),
                        "0612345678",
                        new AccountId(UUID.randomUUID()),
                        TravelMode.FOOT,
                        Minutes.hours(32),
                        Set.of(),
                        Set.of(),
                        false,
                        0));
        return id;
    }

    private PlacementId placed(ParticipantId participant, Track track, String from, String until) {
        PlacementId id = new PlacementId(UUID.randomUUID());
        placements.add(new Placement(
                id,
                participant,
                track,
                LocalDate.parse(from),
                LocalDate.parse(until),
                null,
                null,
                false));
        return id;
    }

    private void worked(ParticipantId participant, String day, int minutes) {
        line(participant, day, minutes, null);
    }

    private void corrected(ParticipantId participant, String day, int minutes, int before) {
        line(participant, day, minutes, Minutes.of(before));
    }

    private void line(ParticipantId participant, String day, int minutes, @Nullable Minutes before) {
        hours.add(new HoursLine(
                UUID.randomUUID(),
                new VisitId(UUID.randomUUID()),
                participant,
                LocalDate.parse(day),
                Presence.PRESENT,
                Minutes.of(minutes),
                HoursState.CONFIRMED,
                new AccountId(UUID.randomUUID()),
                Instant.EPOCH,
                new AccountId(UUID.randomUUID()),
                Instant.EPOCH,
                before == null ? null : UUID.randomUUID(),
                before));
    }
}
