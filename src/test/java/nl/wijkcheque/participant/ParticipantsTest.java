package nl.wijkcheque.participant;

import static nl.wijkcheque.participant.Crowd.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.FreshLogin;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Skill;
import nl.wijkcheque.shared.Slice;
import org.junit.jupiter.api.Test;

final class ParticipantsTest {

    private final Crowd crowd = new Crowd("Participants");
    private final Participants participants = crowd.participants;
    private final LocalDate today = Amsterdam.today(TestService.bean(Clock.class));

    @Test
    void whatIsRegisteredIsKept() throws SQLException {
        ParticipantId id = crowd.someone("  Zoë ", "d'Hondt");
        Participant kept = crowd.find(id);
        assertEquals("Zoë d'Hondt", kept.name());
        assertEquals(LocalDate.of(1980, 2, 29), kept.birthDate());
        assertEquals("0612345678", kept.phone());
        assertEquals(Minutes.hours(32), kept.weeklyCap());
        assertEquals(Set.of(Skill.GARDEN), kept.skills());
        assertEquals(Set.of(new Availability(DayOfWeek.MONDAY, Dagdeel.MORNING)), kept.availability());
        assertEquals(
                List.of("1980-02-29"), Database.column("SELECT birth_date FROM participant WHERE id = ?", id));
        assertEquals(crowd.coach.name(), crowd.file(id).coachName());
    }

    @Test
    void everythingThatIsWrongIsSaidTogether() {
        NewParticipant wrong = new NewParticipant(
                " ",
                "x".repeat(81),
                today.minusYears(16).plusDays(1),
                "12",
                crowd.foreman.account(),
                TravelMode.FOOT,
                Minutes.of(2401),
                Set.of(),
                Set.of());
        assertEquals(
                List.of("firstName", "surname", "birthDate", "phone", "weeklyCapMinutes", "coachId"),
                participants.problems(crowd.coach, wrong).stream().map(Refusal::field).toList());
        assertEquals(RefusalCode.INPUT_MISSING, refused(participants.register(crowd.coach, wrong)));
    }

    @Test
    void aWeekHasFromOneToFortyHours() {
        ParticipantId id = crowd.someone();
        assertEquals(RefusalCode.WEEKLY_CAP_INVALID, refused(setCap(id, 59)));
        assertEquals(RefusalCode.WEEKLY_CAP_INVALID, refused(setCap(id, 2401)));
        assertEquals(Minutes.of(60), setCap(id, 60).orThrow().weeklyCap());
        assertEquals(Minutes.of(2400), setCap(id, 2400).orThrow().weeklyCap());
    }

    @Test
    void everyWeekComesBackAsItWasSet() {
        long seed = System.nanoTime();
        System.out.println("ParticipantsTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int bits = random.nextInt(1 << 21);
            assertEquals(bits, WeekBits.write(WeekBits.read(bits)), "seed " + seed);
        }
        ParticipantId id = crowd.someone();
        Set<Availability> all = WeekBits.read((1 << 21) - 1);
        assertEquals(21, all.size());
        participants.setAvailability(crowd.coordinator, id, all).orThrow();
        assertEquals(all, crowd.find(id).availability());
        participants.setAvailability(crowd.coordinator, id, Set.of()).orThrow();
        assertEquals(Set.of(), crowd.find(id).availability());
    }

    @Test
    void absencesAreKnownUntilTheyAreOver() {
        ParticipantId id = crowd.someone();
        Period past = new Period(today.minusDays(9), today.minusDays(1));
        Period now = new Period(today.minusDays(3), today);
        participants.addAbsence(crowd.foreman, id, past, AbsenceKind.HOLIDAY).orThrow();
        Absence ill = participants.addAbsence(crowd.foreman, id, now, AbsenceKind.ILL).orThrow();
        assertEquals(List.of(ill), crowd.file(id).absences());
        assertEquals(
                RefusalCode.NOT_FOUND,
                refused(participants.removeAbsence(crowd.foreman, crowd.someone(), ill.id())));
        participants.removeAbsence(crowd.foreman, id, ill.id()).orThrow();
        assertEquals(List.of(), crowd.file(id).absences());
        assertEquals(RefusalCode.NOT_FOUND, refused(participants.removeAbsence(crowd.foreman, id, ill.id())));
    }

    @Test
    void anAbsenceFarAwayIsATypingError() {
        ParticipantId id = crowd.someone();
        Period last = new Period(today, today.plusYears(2));
        participants.addAbsence(crowd.foreman, id, last, AbsenceKind.OTHER).orThrow();
        Period later = new Period(today, today.plusYears(2).plusDays(1));
        assertEquals(
                RefusalCode.PERIOD_INVALID,
                refused(participants.addAbsence(crowd.foreman, id, later, AbsenceKind.OTHER)));
    }

    @Test
    void aParticipantWorksOnHerselfAndOnNobodyElse() {
        ParticipantId own = crowd.someone();
        ParticipantId other = crowd.someone("Jan", "Vos");
        Actor self = TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, own);
        assertEquals(own, participants.setAvailability(self, own, Set.of()).orThrow().id());
        assertEquals(RefusalCode.NOT_FOUND, refused(participants.setAvailability(self, other, Set.of())));
        assertEquals(Optional.empty(), participants.open(self, other));
        assertTrue(participants.open(self, own).isPresent());
    }

    @Test
    void staffOfAnotherServicepuntSeesNobodyHere() {
        ParticipantId id = crowd.someone();
        Crowd other = new Crowd("Elsewhere");
        assertEquals(Optional.empty(), participants.open(other.coach, id));
        assertEquals(RefusalCode.NOT_FOUND, refused(participants.setSkills(other.foreman, id, Set.of())));
        assertEquals(RefusalCode.NOT_FOUND, refused(participants.giveLogin(other.coach, id)));
        assertEquals(List.of(), list(other, ParticipantSearch.EVERYBODY));
    }

    @Test
    void aLookByStaffIsWrittenDownAndHerOwnIsNot() {
        ParticipantId id = crowd.someone();
        Actor self = TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, id);
        participants.open(self, id);
        participants.open(crowd.coordinator, id);
        var trail = TestService.bean(Audit.class).about(id.value(), 10);
        assertEquals(
                List.of(AuditAction.PARTICIPANT_LOOKED_AT, AuditAction.PARTICIPANT_REGISTERED),
                trail.stream().map(event -> event.action()).toList());
        assertEquals(crowd.coordinator.account(), trail.getFirst().actor());
    }

    @Test
    void theListIsBySurnameAndGoesOnWhereThePageBeforeStopped() {
        for (String name : List.of("Vos", "Bakker", "Aydin", "bos", "Visser")) {
            crowd.someone("Samira", name);
        }
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            Slice<Participant> page = participants.list(crowd.servicepunt.id(), ParticipantSearch.EVERYBODY, after, 2);
            page.items().forEach(each -> seen.add(each.surname()));
            after = page.next() == null ? "" : page.next();
        } while (!after.isEmpty());
        assertEquals(List.of("Aydin", "Bakker", "bos", "Visser", "Vos"), seen);
    }

    @Test
    void aNameIsFoundInBothOrdersAndNeverInAnId() {
        crowd.someone("Zoë", "Bakker");
        crowd.someone("Jan", "de_Wit");
        assertEquals(List.of("Bakker"), list(crowd, new ParticipantSearch("zoe  bakker", null)));
        assertEquals(List.of("Bakker"), list(crowd, new ParticipantSearch("bakker z", null)));
        assertEquals(List.of("de_Wit"), list(crowd, new ParticipantSearch("e_w", null)));
        assertEquals(List.of(), list(crowd, new ParticipantSearch("%", null)));
        assertEquals(List.of(), list(crowd, new ParticipantSearch("-7", null)));
    }

    @Test
    void aCoachIsAnOpenAccountOfTheSameServicepunt() {
        Actor elsewhere = new Crowd("Elsewhere").coach;
        Actor gone = TestService.actor(crowd.servicepunt, Role.COACH);
        TestService.bean(Accounts.class).setActive(crowd.coordinator, gone.account(), false).orThrow();
        ParticipantId id = crowd.someone();
        Coaches coaches = TestService.bean(Coaches.class);
        for (Actor wrong : List.of(elsewhere, gone, crowd.foreman)) {
            assertEquals(
                    List.of("coachId"),
                    participants.problems(crowd.coach, coachedBy(wrong)).stream().map(Refusal::field).toList());
            assertEquals(RefusalCode.INPUT_INVALID, refused(coaches.set(crowd.coach, id, wrong.account())));
        }
        assertEquals(crowd.coach.account(), crowd.find(id).coach());
        assertEquals(
                RefusalCode.NOT_FOUND, refused(coaches.set(elsewhere, id, elsewhere.account())));
    }

    private static NewParticipant coachedBy(Actor coach) {
        return new NewParticipant(
                "Jan",
                "Vos",
                LocalDate.of(1990, 1, 1),
                "0612345678",
                coach.account(),
                TravelMode.FOOT,
                NewParticipant.USUAL_CAP,
                Set.of(),
                Set.of());
    }

    @Test
    void aCaseloadIsThatOfOneCoach() {
        Actor second = TestService.actor(crowd.servicepunt, Role.COACH);
        crowd.someone("Samira", "Bakker");
        participants.register(second, coachedBy(second)).orThrow();
        assertEquals(List.of("Vos"), list(crowd, new ParticipantSearch("", second.account())));
    }

    @Test
    void anEarlierLoginStopsWorking() {
        ParticipantId id = crowd.someone();
        assertFalse(crowd.find(id).hasLogin());
        Accounts accounts = TestService.bean(Accounts.class);
        FreshLogin first = participants.giveLogin(crowd.coach, id).orThrow();
        Actor self = accounts.login(first.username(), first.password()).orThrow();
        assertEquals(id, self.participant());
        assertEquals(Set.of(Role.PARTICIPANT), self.roles());
        FreshLogin second = participants.giveLogin(crowd.coach, id).orThrow();
        assertEquals(RefusalCode.LOGIN_CLOSED, refused(accounts.login(first.username(), first.password())));
        accounts.login(second.username(), second.password()).orThrow();
        assertTrue(crowd.find(id).hasLogin());
        assertFalse(second.toString().contains(second.password()));
    }

    @Test
    void nobodyIsFoundUnderAnUnknownId() {
        assertEquals(Optional.empty(), participants.find(new ParticipantId(UUID.randomUUID())));
        assertEquals(0, participants.findAll(Set.of()).size());
        ParticipantId id = crowd.someone();
        assertEquals(Set.of(id), participants.findAll(Set.of(id, new ParticipantId(UUID.randomUUID()))).keySet());
    }

    private Outcome<Participant> setCap(ParticipantId id, int minutes) {
        return participants.setWork(crowd.coach, id, Minutes.of(minutes), TravelMode.FOOT);
    }

    private List<String> list(Crowd where, ParticipantSearch search) {
        return participants.list(where.servicepunt.id(), search, "", 50).items().stream()
                .map(Participant::surname)
                .toList();
    }
}
