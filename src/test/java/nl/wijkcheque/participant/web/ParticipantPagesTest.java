package nl.wijkcheque.participant.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.DatedVat;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.Goods;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.participant.Availability;
import nl.wijkcheque.participant.Coaches;
import nl.wijkcheque.participant.Crowd;
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.ParticipantSearch;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ParticipantPagesTest {

    private final Crowd crowd = new Crowd("Participant pages");
    private final Browser coach = TestService.browser(crowd.coach);
    private final Browser foreman = TestService.browser(crowd.foreman);
    private final Browser coordinator = TestService.browser(crowd.coordinator);
    private final LocalDate today = Amsterdam.today(TestService.bean(Clock.class));

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aCoachRegistersSomebodyAndLandsInTheFile() {
        Browser.Shown form = coach.open("/participants/new").expect(200);
        Browser.Shown file = coach.submit("/participants", form.withKey(Map.of(
                "firstName", "Samira", "surname", "Bakker", "birthDate", "29-02-1984", "phone", "06 12345678",
                "weeklyHours", "24", "travelMode", "BICYCLE", "skill", "GARDEN")))
                .expect(200);
        assertTrue(file.text().contains("De deelnemer is ingeschreven"), file.text());
        assertTrue(file.text().contains("Samira Bakker") && file.text().contains("24 uur"), file.text());
        assertTrue(file.text().contains("29-02-1984") && file.text().contains("Tuinwerk"), file.text());
        assertTrue(coach.open("/participants").text().contains("Samira Bakker"));
        assertTrue(coach.open("/participants?mine=true").text().contains("Samira Bakker"));
    }

    @Test
    void whatWasTypedStaysInARefusedForm() {
        Browser.Shown form = coach.open("/participants/new");
        Browser.Shown again = coach.submit("/participants", form.withKey(Map.of(
                "firstName", "Samira <b>", "surname", "", "birthDate", "31-02-1984", "phone", "1",
                "weeklyHours", "41")))
                .expect(400);
        assertTrue(again.html().contains("value=\"Samira &lt;b>\""), again.html());
        for (String field : Set.of("surname", "birthDate", "phone", "weeklyHours", "travelMode")) {
            assertTrue(again.html().contains("href=\"#" + field + "\""), field + again.html());
        }
        assertFalse(coach.open("/participants").text().contains("Samira"));
    }

    @Test
    void aTrackIsStartedExtendedAndEnded() {
        ParticipantId id = crowd.someone();
        String file = "/participants/" + id;
        Browser.Shown form = coach.open(file + "/placements/new").expect(200);
        Browser.Shown refused = coach.submit(
                file + "/placements", form.withKey(Map.of("track", "SECONDMENT", "from", "")))
                .expect(400);
        coach.submit(
                file + "/placements",
                refused.withKey(Map.of("track", "SECONDMENT", "from", "2026-01-01", "until", "")))
                .expect(200);
        Placement placement = crowd.placements.of(id).getFirst();
        assertEquals(Track.SECONDMENT, placement.track());
        String path = file + "/placements/" + placement.id();
        Browser.Shown extend = coach.open(path + "/extend").expect(200);
        assertTrue(extend.text().contains("30-06-2027"), extend.text());
        coach.submit(path + "/extend", extend.withKey(Map.of("until", "2027-07-01"))).expect(400);
        coach.submit(path + "/extend", extend.withKey(Map.of("until", "2027-06-30"))).expect(200);
        Browser.Shown end = coach.open(path + "/end").expect(200);
        coach.submit(path + "/end", end.withKey(Map.of("lastDay", "2026-05-14"))).expect(400);
        Browser.Shown ended = coach.submit(
                path + "/end", end.withKey(Map.of("lastDay", "2026-05-14", "reason", "CARE_TRACK")))
                .expect(200);
        assertTrue(ended.text().contains("Zorgtraject") && ended.text().contains("14-05-2026"), ended.text());
        assertEquals(OutflowReason.CARE_TRACK, crowd.placements.of(id).getFirst().reason());
    }

    @Test
    void theFormToExtendNamesTheLastDayThatEarlierTracksLeave() {
        ParticipantId id = crowd.someone();
        secondment(id, "2026-01-01", "2026-12-31");
        PlacementId second = secondment(id, "2027-01-01", "2027-05-31");
        String path = "/participants/" + id + "/placements/" + second + "/extend";
        Browser.Shown form = coach.open(path).expect(200);
        assertTrue(form.text().contains("30-06-2027"), form.text());
        coach.submit(path, form.withKey(Map.of("until", "2027-06-30"))).expect(200);
        String usedUp = coach.open(path).expect(200).text();
        assertTrue(usedUp.contains("Dit traject kan niet nog langer duren."), usedUp);
    }

    private PlacementId secondment(ParticipantId id, String from, String until) {
        return crowd.placements
                .start(crowd.coach, id, Track.SECONDMENT, LocalDate.parse(from), LocalDate.parse(until))
                .orThrow();
    }

    @Test
    void anEndThatWasAMistakeIsTakenBack() {
        ParticipantId id = crowd.someone();
        PlacementId placement = crowd.placements
                .start(crowd.coach, id, Track.SECONDMENT, today.minusDays(9), null)
                .orThrow();
        crowd.placements.end(crowd.coach, placement, today, OutflowReason.OTHER).orThrow();
        String file = "/participants/" + id;
        assertTrue(coach.open(file).text().contains("Afsluiting wijzigen"));
        String path = file + "/placements/" + placement + "/end";
        Browser.Shown form = coach.open(path).expect(200);
        assertTrue(form.html().contains("name=\"seen\" value=\"" + today + "\""), form.html());
        String seen = today.toString();
        assertTrue(form.text().contains("Afsluiting wijzigen"), form.text());
        Browser.Shown corrected = coach.submit(
                path, form.withKey(Map.of("seen", seen, "lastDay", seen, "reason", "WSW_JOB")))
                .expect(200);
        assertTrue(corrected.text().contains("De afsluiting is gewijzigd."), corrected.text());
        assertEquals(OutflowReason.WSW_JOB, crowd.placements.of(id).getFirst().reason());
        Browser.Shown goesOn = coach.submit(
                path, coach.open(path).withKey(Map.of("seen", seen, "goesOn", "yes")))
                .expect(200);
        assertTrue(goesOn.text().contains("Het traject loopt weer door."), goesOn.text());
        assertTrue(crowd.placements.of(id).getFirst().isOpen());
    }

    @Test
    void allThatWasLeftOutIsNamedAtOnce() {
        String path = "/participants/" + crowd.someone() + "/placements";
        String started = coach.submit(path, coach.open(path + "/new").withKey(Map.of())).expect(400).text();
        assertTrue(started.contains("Er zijn nog 2 dingen niet goed"), started);
        assertTrue(started.contains("Traject: Vul dit veld in.") && started.contains("Eerste dag: Vul"), started);
        String one = coach.submit(path, coach.open(path + "/new").withKey(Map.of("track", "SECONDMENT")))
                .expect(400)
                .text();
        assertTrue(one.contains("Er is nog 1 ding niet goed"), one);
    }

    @Test
    void allAreHandedOverOrNobody() {
        ParticipantId here = crowd.someone();
        Actor second = TestService.actor(crowd.servicepunt, Role.COACH);
        ParticipantId elsewhere = new Crowd("Elsewhere").someone();
        Coaches coaches = TestService.bean(Coaches.class);
        assertEquals(
                Outcome.refused(RefusalCode.NOT_FOUND),
                coaches.setAll(crowd.coach, List.of(here, elsewhere), second.account()));
        assertEquals(crowd.coach.account(), crowd.participants.find(here).orElseThrow().coach());
        assertEquals(Outcome.done(1), coaches.setAll(crowd.coach, List.of(here, here), second.account()));
        assertEquals(second.account(), crowd.participants.find(here).orElseThrow().coach());
    }

    @Test
    void aTrackThatWasStartedByMistakeIsTakenAway() {
        ParticipantId id = crowd.someone();
        PlacementId placement = secondment(id, "2026-01-01", "2026-12-31");
        String path = "/participants/" + id + "/placements/" + placement;
        assertTrue(coach.open(path + "/end").expect(200).html().contains(path + "/withdrawal"));
        Browser.Shown form = coach.open(path + "/withdrawal").expect(200);
        Browser.Shown file = coach.submit(path + "/withdrawal", form.withKey(Map.of())).expect(200);
        assertTrue(file.text().contains("Het traject is weggehaald."), file.text());
        assertEquals(List.of(), crowd.placements.of(id));
        PlacementId kept = secondment(id, "2026-01-01", "2026-12-31");
        String late = "/participants/" + id + "/placements/" + kept + "/withdrawal";
        String end = "/participants/" + id + "/placements/" + kept + "/end";
        crowd.placements.end(crowd.coach, kept, LocalDate.of(2026, 12, 31), OutflowReason.OTHER).orThrow();
        assertTrue(coach.open(end).expect(200).html().contains(late), "also when it was ended already");
        TestService.clock().set(today.plusDays(8), LocalTime.of(10, 0));
        Browser then = TestService.browser(crowd.coach);
        assertFalse(then.open(end).expect(200).html().contains(late), "no way to what is refused");
        String refused = then.submit(late, then.open(late).withKey(Map.of())).expect(400).text();
        assertTrue(refused.contains("Dit traject kan niet meer weg"), refused);
    }

    @Test
    void aCoachWhoLeavesIsFollowedByAnother() {
        ParticipantId id = crowd.someone();
        crowd.someone("Jan", "Vos");
        Actor second = TestService.actor(crowd.servicepunt, Role.COACH);
        Browser admin = TestService.browser(TestService.actor(crowd.servicepunt, Role.ADMIN));
        Browser colleague = TestService.browser(second);
        String path = "/participants/" + id + "/coach";
        assertTrue(coach.open(path).expect(200).text().contains(second.name()));
        coach.submit(path, Map.of("coachId", "")).expect(400);
        Browser.Shown file = coach.submit(path, Map.of("coachId", second.account().toString())).expect(200);
        assertTrue(file.text().contains("De begeleider is gewijzigd"), file.text());
        assertFalse(admin.open("/").text().contains("Zonder begeleider"));
        TestService.bean(Accounts.class).setActive(crowd.coordinator, crowd.coach.account(), false).orThrow();
        assertTrue(admin.open("/").text().contains("Zonder begeleider"));
        assertTrue(colleague.open("/participants").text().contains("Zonder begeleider: 1"));
        Browser.Shown all = admin.open("/participants/without-coach").expect(200);
        assertTrue(all.text().contains("Jan Vos") && !all.text().contains("Samira Bakker"), all.text());
        String jan = crowd.participants.list(crowd.servicepunt.id(), new ParticipantSearch("Vos", null), "", 1)
                .items()
                .getFirst()
                .id()
                .toString();
        String chosen = admin.submit("/participants/without-coach", Map.of("coachId", second.account().toString()))
                .expect(400)
                .html();
        assertTrue(chosen.contains("value=\"" + second.account() + "\" selected"), "who was chosen stays");
        assertFalse(chosen.contains(" checked"), "nobody was ticked");
        Browser.Shown done = admin.submit(
                "/participants/without-coach", Map.of("participant", jan, "coachId", second.account().toString()))
                .expect(200);
        assertTrue(done.text().contains("Iedere deelnemer heeft een begeleider"), done.text());
    }

    @Test
    void onlyAForemanTakesTheNextStepAndTakesItBack() {
        ParticipantId id = crowd.someone();
        OfferingId offering = TestService.bean(Offerings.class)
                .add(
                        TestService.actor(crowd.servicepunt, Role.ADMIN),
                        Goods.shopping(),
                        new DatedVat(new VatTreatment.Exempt(), today))
                .orThrow();
        String file = "/participants/" + id;
        assertFalse(coach.open(file).text().contains("Mag meelopen"));
        Browser.Shown shown = foreman.open(file).expect(200);
        assertTrue(shown.text().contains("Mag meelopen"), shown.text());
        Map<String, String> step = Map.of("offering", offering.toString(), "level", "SHADOWING");
        foreman.submit(file + "/inductions", shown.withKey(step)).expect(200);
        assertEquals(InductionLevel.SHADOWING, crowd.file(id).inductions().get(offering));
        Browser.Shown stale = foreman.open(file);
        Browser.Shown refused = foreman.submit(file + "/inductions", stale.withKey(step)).expect(400);
        assertTrue(refused.text().contains("Na meelopen komt zelfstandig"), refused.text());
        assertTrue(refused.text().contains("Loopt mee"), refused.text());
        String withdrawal = file + "/inductions/" + offering + "/withdrawal";
        assertFalse(coach.open(file).html().contains(withdrawal));
        Browser.Shown form = foreman.open(withdrawal).expect(200);
        assertTrue(form.text().contains("nu Loopt mee, daarna weer Nog niet begonnen"), form.text());
        foreman.submit(withdrawal, form.withKey(Map.of("level", "SHADOWING", "reason", ""))).expect(400);
        Map<String, String> why = Map.of("level", "SHADOWING", "reason", "De verkeerde deelnemer");
        Browser.Shown back = foreman.submit(withdrawal, form.withKey(why)).expect(200);
        assertTrue(back.text().contains("De stap is teruggenomen."), back.text());
        assertEquals(Map.of(), crowd.file(id).inductions());
        String steps = foreman.open("/growth/" + id + "/" + offering).expect(200).text();
        assertTrue(steps.contains("teruggenomen op") && steps.contains("De verkeerde deelnemer"), steps);
    }

    @Test
    void aWeekIsTickedAsAGrid() {
        ParticipantId id = crowd.someone();
        String path = "/participants/" + id + "/availability";
        Browser.Shown grid = coordinator.open(path).expect(200);
        assertTrue(grid.html().contains("name=\"SUNDAY-EVENING\""), grid.html());
        coordinator.submit(path, Map.of("TUESDAY-AFTERNOON", "yes", "FRIDAY-MORNING", "yes")).expect(200);
        assertEquals(
                Set.of(
                        new Availability(DayOfWeek.TUESDAY, Dagdeel.AFTERNOON),
                        new Availability(DayOfWeek.FRIDAY, Dagdeel.MORNING)),
                crowd.find(id).availability());
    }

    @Test
    void aParticipantKeepsHerOwnWeekAndAbsences() {
        ParticipantId id = crowd.someone();
        Browser self = TestService.browser(TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, id));
        Browser.Shown week = self.open("/my-availability").expect(200);
        assertTrue(week.text().contains("Mijn beschikbaarheid"), week.text());
        self.submit("/my-availability", Map.of("sent", "yes")).expect(200);
        assertEquals(Set.of(), crowd.find(id).availability());
        Browser.Shown form = self.open("/my-absences").expect(200);
        self.submit("/my-absences", form.withKey(Map.of("from", today.toString(), "until", ""))).expect(400);
        Browser.Shown added = self.submit(
                "/my-absences", form.withKey(Map.of("from", today.toString(), "until", "", "kind", "ILL")))
                .expect(200);
        assertTrue(added.text().contains("De afwezigheid is gemeld"), added.text());
        UUID absence = crowd.file(id).absences().getFirst().id();
        self.submit("/my-absences/" + absence + "/remove", Map.of("sure", "yes")).expect(200);
        assertTrue(crowd.file(id).absences().isEmpty());
        assertEquals(403, self.open("/participants").status());
    }

    @Test
    void aWishThatTheFormCannotShowOutlivesSavingIt() {
        ParticipantId id = crowd.someone();
        ParticipantId jan = crowd.someone("Jan", "Vos");
        Actor admin = TestService.actor(crowd.servicepunt, Role.ADMIN);
        Offerings offerings = TestService.bean(Offerings.class);
        OfferingId closed = offerings
                .add(admin, Goods.shopping(), new DatedVat(new VatTreatment.Exempt(), today))
                .orThrow();
        HelperWishes wished = new HelperWishes(Set.of(closed), Set.of(), false, Set.of(jan));
        crowd.participants.setWishes(crowd.coach, id, wished).orThrow();
        offerings.setOpen(admin, closed, false).orThrow();
        Browser self = TestService.browser(TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, id));
        Browser.Shown form = self.open("/my-wishes").expect(200);
        assertTrue(form.html().contains("value=\"" + jan + "\" selected"), form.html());
        self.submit("/my-wishes", Map.of("noPets", "yes", "together", jan.toString())).expect(200);
        assertEquals(new HelperWishes(Set.of(closed), Set.of(), true, Set.of(jan)), crowd.file(id).wishes());
    }

    @Test
    void aParticipantSaysWhichWorkSuitsHerAndStaffReadsIt() {
        ParticipantId id = crowd.someone();
        ParticipantId jan = crowd.someone("Jan", "Vos");
        crowd.placements.start(crowd.coach, jan, Track.ORIENTATION, today, null).orThrow();
        OfferingId offering = TestService.bean(Offerings.class)
                .add(
                        TestService.actor(crowd.servicepunt, Role.ADMIN),
                        Goods.shopping(),
                        new DatedVat(new VatTreatment.Exempt(), today))
                .orThrow();
        Browser self = TestService.browser(TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, id));
        Browser.Shown form = self.open("/my-wishes").expect(200);
        assertTrue(form.text().contains("Mijn wensen") && form.text().contains("Jan Vos"), form.text());
        Browser.Shown saved = self.submit(
                "/my-wishes", Map.of("work-" + offering, "LIKES", "noPets", "yes", "together", jan.toString()))
                .expect(200);
        assertTrue(saved.text().contains("De wensen zijn opgeslagen"), saved.text());
        assertEquals(new HelperWishes(Set.of(offering), Set.of(), true, Set.of(jan)), crowd.file(id).wishes());
        String file = coach.open("/participants/" + id).expect(200).text();
        assertTrue(file.contains("Liever niet bij mensen met huisdieren") && file.contains("Jan Vos"), file);
        coordinator.open("/participants/" + id + "/wishes").expect(200);
        coordinator.submit("/participants/" + id + "/wishes", Map.of("together", id.toString())).expect(400);
        coordinator.submit("/participants/" + id + "/wishes", Map.of("sent", "yes")).expect(200);
        assertEquals(HelperWishes.NONE, crowd.file(id).wishes());
    }

    @Test
    void skillsDutyAndAbsencesAreChangedByWhoMay() {
        ParticipantId id = crowd.someone();
        String file = "/participants/" + id;
        foreman.open(file + "/skills").expect(200);
        foreman.submit(file + "/skills", Map.of("sent", "yes", "skill", "COOKING")).expect(200);
        coach.open(file + "/duty").expect(200);
        coach.submit(file + "/duty", Map.of("weeklyHours", "99", "travelMode", "FOOT")).expect(400);
        coach.submit(file + "/duty", Map.of("weeklyHours", "26:30", "travelMode", "FOOT")).expect(200);
        assertTrue(coach.open(file + "/duty").html().contains("value=\"26:30\""));
        coach.submit(file + "/duty", Map.of("weeklyHours", "20", "travelMode", "FOOT")).expect(200);
        Browser.Shown absences = foreman.open(file + "/absences").expect(200);
        foreman.submit(
                file + "/absences",
                absences.withKey(Map.of("from", today.toString(), "until", today.toString(), "kind", "OTHER")))
                .expect(200);
        String text = coordinator.open(file).text();
        assertTrue(text.contains("Koken") && text.contains("20 uur") && text.contains("Te voet"), text);
        assertEquals(1, crowd.file(id).absences().size());
    }

    @Test
    void aPasswordIsShownOnceToTheCoach() {
        ParticipantId id = crowd.someone();
        Browser.Shown file = coach.open("/participants/" + id);
        Browser.Shown login = coach.submit("/participants/" + id + "/login", file.withKey(Map.of())).expect(200);
        assertTrue(login.text().contains("samira-"), login.text());
        assertTrue(coach.open("/participants/" + id).text().contains("kan zelf inloggen"));
    }

    @Test
    void aNameIsLookedForWithoutStandingInTheAddress() {
        crowd.someone("Samira", "Bakker");
        crowd.someone("Jan", "Vos");
        Browser.Shown found = coordinator.submit("/participants/search", Map.of("name", "vos")).expect(200);
        assertTrue(found.text().contains("Jan Vos") && !found.text().contains("Samira Bakker"), found.text());
    }
}
