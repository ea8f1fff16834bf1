package nl.wijkcheque.portal;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Links;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.PresenceLine;
import nl.wijkcheque.visit.Visits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whoever follows a link on a page of hers arrives: every link of every page, from her start page on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LinksPagesTest {

    /** Of pages that differ only in whom or when they are about, this many are opened. */
    private static final int ALIKE = 2;

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();

    LinksPagesTest() {
        Visits visits = TestService.bean(Visits.class);
        VisitId done = here.planned(here.garden, 60, DAY, LocalTime.of(8, 0), samira);
        visits.start(here.foreman, done).orThrow();
        visits.finish(here.foreman, done, List.of(new PresenceLine(samira, Presence.PRESENT, Minutes.of(60))))
                .orThrow();
        here.planned(here.garden, 120, DAY, NINE, samira);
        here.waiting(here.garden, 120);
        here.cheques(2);
    }

    @AfterAll
    void resetTheClock() {
        TestService.clock().reset();
    }

    @Test
    void everyLinkLeadsSomewhereForClerks() {
        walk(here.clerk);
    }

    @Test
    void everyLinkLeadsSomewhereForCoordinators() {
        walk(here.coordinator);
    }

    @Test
    void everyLinkLeadsSomewhereForForemen() {
        walk(here.foreman);
    }

    @Test
    void everyLinkLeadsSomewhereForCoaches() {
        walk(here.coach);
    }

    @Test
    void everyLinkLeadsSomewhereForControllersAndAdministrators() {
        walk(TestService.actor(here.servicepunt, Role.CONTROLLER));
        walk(here.admin);
    }

    @Test
    void everyLinkLeadsSomewhereForParticipantsAndResidents() {
        walk(here.login(samira));
        walk(TestService.actor(here.servicepunt, Role.RESIDENT, here.resident, null));
    }

    private static void walk(Actor who) {
        Links links = Links.from(who, ALIKE);
        assertTrue(links.pages().size() > 5, () -> "only " + links.pages().keySet());
        assertEquals(List.of(), links.broken());
    }
}
