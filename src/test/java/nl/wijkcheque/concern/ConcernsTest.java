package nl.wijkcheque.concern;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.audit.AuditEvent;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ConcernsTest {

    private static final String WORRY = "Zij had het koud en de koelkast was leeg.";

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final Concerns concerns = TestService.bean(Concerns.class);
    private final VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whoWasThereTellsItAndOnlyACoordinatorOfThatServicepuntReadsIt() {
        Api participant = TestService.api(here.login(samira));
        String path = "/v1/visits/" + visit + "/concerns";
        String id = participant.post(path, "{\"note\":\"%s\"}".formatted(WORRY)).expect(201).json().path("id").asText();
        Api coordinator = TestService.api(here.coordinator);
        String list = coordinator.get("/v1/concerns").expect(200).text();
        assertTrue(list.contains(id), list);
        assertFalse(list.contains("koelkast"), "the list does not tell");
        assertEquals(WORRY, coordinator.get("/v1/concerns/" + id).expect(200).json().path("told").asText());
        Api elsewhere = TestService.api(new Neighbourhood().coordinator);
        assertEquals("NOT_FOUND", elsewhere.get("/v1/concerns/" + id).expect(404).code());
    }

    @Test
    void forEveryOtherRoleTheFacadeItselfIsSilentWhateverRouteLeadsThere() {
        UUID id = concerns.tell(here.foreman, visit, WORRY).orThrow();
        for (Role role : Role.values()) {
            if (role != Role.COORDINATOR) {
                Actor other = TestService.actor(here.servicepunt, role);
                assertTrue(concerns.open(other, id).isEmpty(), role.name());
                assertTrue(concerns.inState(other, ConcernState.OPEN, "", 10).items().isEmpty(), role.name());
                assertEquals(0, concerns.open(other), role.name());
                assertEquals(RefusalCode.NOT_FOUND, refused(concerns.settle(other, id, "Gebeld.")), role.name());
            }
        }
    }

    @Test
    void eachLookIsWrittenDownAtTheConcernAndAtTheResident() {
        UUID id = concerns.tell(here.foreman, visit, WORRY).orThrow();
        assertTrue(concerns.open(here.coordinator, id).isPresent());
        assertTrue(concerns.open(here.coordinator, id).isPresent());
        List<AuditEvent> trail = TestService.bean(Audit.class).about(id, 10);
        assertEquals(2, trail.stream().filter(event -> event.action() == AuditAction.CONCERN_LOOKED_AT).count());
        assertTrue(TestService.bean(Audit.class).about(here.resident.value(), 10).stream()
                .anyMatch(event -> event.action() == AuditAction.RESIDENT_LOOKED_AT
                        && event.actor().equals(here.coordinator.account())));
    }

    @Test
    void itIsSettledOnceWithANote() {
        UUID id = concerns.tell(here.foreman, visit, WORRY).orThrow();
        assertEquals(RefusalCode.INPUT_MISSING, refused(concerns.settle(here.coordinator, id, "  ")));
        concerns.settle(here.coordinator, id, "Dochter gebeld.").orThrow();
        assertEquals(RefusalCode.ALREADY_SETTLED, refused(concerns.settle(here.coordinator, id, "Nog eens.")));
        Concern.Settled settled = concerns.open(here.coordinator, id).orElseThrow().settled();
        assertTrue(settled != null && settled.note().equals("Dochter gebeld."));
        assertEquals(0, concerns.open(here.coordinator));
    }

    @Test
    void theDatabaseHoldsNoWordOfItAndOneTextDoesNotOpenForAnother() {
        Shield shield = TestService.bean(Shield.class);
        UUID one = UUID.randomUUID();
        byte[] sealed = shield.seal(one, WORRY);
        assertEquals(WORRY, shield.open(one, sealed));
        assertFalse(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1).contains("koelkast"));
        assertThrows(IllegalStateException.class, () -> shield.open(UUID.randomUUID(), sealed));
    }

    @Test
    void theCrewTellsItUntilTheDayAfterAndAStrangerNever() {
        Actor crew = here.login(samira);
        assertEquals(RefusalCode.NOT_IN_CREW, refused(concerns.tell(here.login(here.someone()), visit, WORRY)));
        TestService.clock().set(DAY.plusDays(1), NINE);
        concerns.tell(crew, visit, WORRY).orThrow();
        TestService.clock().set(DAY.plusDays(2), NINE);
        assertEquals(RefusalCode.VISIT_NOT_TODAY, refused(concerns.tell(crew, visit, WORRY)));
        assertEquals(RefusalCode.INPUT_INVALID, refused(concerns.tell(here.foreman, visit, "x".repeat(1001))));
        concerns.tell(here.foreman, visit, "x".repeat(1000)).orThrow();
    }
}
