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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    @ParameterizedTest
    @CsvSource({"100, 0, 0", "100, 1, 2", "100, 60, 100", "100, 90, 150", "105, 2, 4", "105, 6, 11", "103, 29, 50",
            "103, 30, 52", "101, 30, 51"})
    void halfACentGoesUp(long rate, int minutes, long cents) {
        assertEquals(Money.cents(cents), new BonusTerms(Money.cents(rate), null).earned(Minutes.of(minutes)));
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
        assertFalse(statement().lines().getFirst().capReached());
        worked(busy, "2026-03-03", 60);
        BonusLine reached = statement().lines().getFirst();
        assertTrue(reached.capReached());
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
        assertFalse(lines.getFirst().under27(), lines.toString());
        assertTrue(lines.getLast().under27(), lines.toString());
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
                from;term;cents;source
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

    private HourBonusStatement statement() {
        StatementHead head = new StatementHead(HERE, Period.of(YEAR), Instant.parse("2027-01-02T10:00:00Z"),
                StatementState.COMPLETE);
        return new HourBonus(YEAR, terms.of(YEAR).orElseThrow(), placements).statement(head, hours, people);
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
                        false));
        return id;
    }

    private void placed(ParticipantId participant, Track track, String from, String until) {
        placements.add(new Placement(
                new PlacementId(UUID.randomUUID()),
                participant,
                track,
                LocalDate.parse(from),
                LocalDate.parse(until),
                null,
                null,
                false));
    }

    private void worked(ParticipantId participant, String day, int minutes) {
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
                null));
    }
}
