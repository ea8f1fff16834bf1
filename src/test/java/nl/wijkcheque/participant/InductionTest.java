package nl.wijkcheque.participant;

import static nl.wijkcheque.participant.Crowd.refusal;
import static nl.wijkcheque.participant.Crowd.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.catalogue.DatedVat;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.fixture.Goods;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

final class InductionTest {

    private static final String ALONG = "Vier keer mee met Anneke";

    private final Crowd crowd = new Crowd("Induction");
    private final Participants participants = crowd.participants;
    private final ParticipantId samira = crowd.someone();
    private final OfferingId shopping = shopping();

    @Test
    void theStepsAreShadowingThenIndependentThenMentor() {
        assertEquals(Map.of(), crowd.file(samira).inductions());
        for (InductionLevel level : InductionLevel.values()) {
            assertEquals(
                    level, participants.promote(crowd.foreman, samira, shopping, level, "Elke week.").orThrow());
            assertEquals(Map.of(shopping, level), crowd.file(samira).inductions());
        }
        assertEquals(RefusalCode.INDUCTION_COMPLETE, refuseTo(InductionLevel.MENTOR));
    }

    @Test
    void noStepIsSkippedAndNoneIsTakenTwice() {
        assertEquals(RefusalCode.INDUCTION_STEP_SKIPPED, refuseTo(InductionLevel.INDEPENDENT));
        participants.promote(crowd.foreman, samira, shopping, InductionLevel.SHADOWING, "").orThrow();
        assertEquals(RefusalCode.INDUCTION_STEP_SKIPPED, refuseTo(InductionLevel.SHADOWING));
        assertEquals(RefusalCode.INDUCTION_STEP_SKIPPED, refuseTo(InductionLevel.MENTOR));
        assertEquals(Map.of(shopping, InductionLevel.SHADOWING), crowd.file(samira).inductions());
    }

    @Test
    void whoGoesAloneWentAlongBeforeOrAForemanSaysWith() {
        step(shopping, InductionLevel.SHADOWING);
        assertEquals(RefusalCode.EVIDENCE_MISSING, refuseTo(InductionLevel.INDEPENDENT));
        assertEquals(Map.of(shopping, InductionLevel.SHADOWING), crowd.file(samira).inductions());
        step(shopping, InductionLevel.INDEPENDENT);
    }

    @Test
    void whatIsToldOfTheFirstStepIsKeptToo() {
        participants.promote(crowd.foreman, samira, shopping, InductionLevel.SHADOWING, ALONG).orThrow();
        assertEquals(ALONG, participants.stepsOf(samira, shopping).getFirst().evidence());
    }

    @Test
    void whoIntroducesOthersHasVisitsBehindHerOrAForemanWhoNamesThem() {
        step(shopping, InductionLevel.SHADOWING);
        step(shopping, InductionLevel.INDEPENDENT);
        assertEquals(RefusalCode.EVIDENCE_MISSING, refuseTo(InductionLevel.MENTOR));
        assertEquals(
                RefusalCode.INPUT_INVALID,
                refused(participants.promote(
                        crowd.foreman, samira, shopping, InductionLevel.MENTOR, "x".repeat(301))));
        String told = "Een jaar lang bij mevrouw Mulder, met Anneke";
        participants.promote(crowd.foreman, samira, shopping, InductionLevel.MENTOR, told).orThrow();
        List<InductionStep> steps = participants.stepsOf(samira, shopping);
        assertEquals(List.of("", ALONG, told), steps.stream().map(InductionStep::evidence).toList());
        assertEquals(
                List.of(InductionLevel.values()), steps.stream().map(InductionStep::level).toList());
        assertEquals(crowd.foreman.name(), steps.getLast().byName());
        assertEquals(Map.of(shopping, InductionLevel.MENTOR), crowd.file(samira).inductions());
    }

    @Test
    void onlyAForemanPromotesAndOnlyAtHisOwnServicepunt() {
        for (Role role : Role.values()) {
            Actor actor = TestService.actor(crowd.servicepunt, role);
            if (role != Role.FOREMAN) {
                assertEquals(RefusalCode.NOT_ALLOWED, refused(first(actor, shopping)));
            }
        }
        Actor elsewhere = new Crowd("Elsewhere").foreman;
        assertEquals(RefusalCode.NOT_FOUND, refused(first(elsewhere, shopping)));
    }

    @Test
    void eachOfferingHasItsOwnLevel() {
        OfferingId other = shopping();
        step(shopping, InductionLevel.SHADOWING);
        step(shopping, InductionLevel.INDEPENDENT);
        step(other, InductionLevel.SHADOWING);
        assertEquals(
                Map.of(shopping, InductionLevel.INDEPENDENT, other, InductionLevel.SHADOWING),
                crowd.file(samira).inductions());
    }

    @Test
    void thereIsNoInductionIntoWhatIsNotOffered() {
        OfferingId nothing = new OfferingId(UUID.randomUUID());
        assertEquals(RefusalCode.NOT_FOUND, refused(first(crowd.foreman, nothing)));
    }

    @Test
    void theLastStepIsTakenBackWhenItWasAMistakeAndMayBeTakenAgain() {
        step(shopping, InductionLevel.SHADOWING);
        step(shopping, InductionLevel.INDEPENDENT);
        String why = "De verkeerde deelnemer";
        assertEquals(RefusalCode.NOT_FOUND, refused(withdraw(crowd.foreman, InductionLevel.SHADOWING, why)));
        assertEquals("reason", refusal(withdraw(crowd.foreman, InductionLevel.INDEPENDENT, " ")).field());
        assertEquals(
                Optional.of(InductionLevel.SHADOWING),
                withdraw(crowd.foreman, InductionLevel.INDEPENDENT, why).orThrow());
        assertEquals(
                AuditAction.INDUCTION_WITHDRAWN,
                TestService.bean(Audit.class).about(samira.value(), 1).getFirst().action());
        assertEquals(Map.of(shopping, InductionLevel.SHADOWING), crowd.file(samira).inductions());
        assertEquals(RefusalCode.NOT_FOUND, refused(withdraw(crowd.foreman, InductionLevel.INDEPENDENT, why)));
        step(shopping, InductionLevel.INDEPENDENT);
        List<InductionStep> steps = participants.stepsOf(samira, shopping);
        assertEquals(List.of("", ALONG, why, ALONG), steps.stream().map(InductionStep::evidence).toList());
        assertEquals(
                List.of(false, false, true, false), steps.stream().map(InductionStep::withdrawn).toList());
    }

    @Test
    void withTheFirstStepTakenBackNothingWasBegun() {
        step(shopping, InductionLevel.SHADOWING);
        assertEquals(
                Optional.empty(), withdraw(crowd.foreman, InductionLevel.SHADOWING, "Een vergissing").orThrow());
        assertEquals(Map.of(), crowd.file(samira).inductions());
        step(shopping, InductionLevel.SHADOWING);
    }

    @Test
    void onlyAForemanOfHerServicepuntTakesAStepBack() {
        step(shopping, InductionLevel.SHADOWING);
        assertEquals(
                RefusalCode.NOT_ALLOWED, refused(withdraw(crowd.coach, InductionLevel.SHADOWING, "Een vergissing")));
        Actor elsewhere = new Crowd("Withdrawn elsewhere").foreman;
        assertEquals(
                RefusalCode.NOT_FOUND, refused(withdraw(elsewhere, InductionLevel.SHADOWING, "Een vergissing")));
    }

    @Test
    void aStepIsWrittenDown() {
        step(shopping, InductionLevel.SHADOWING);
        assertEquals(
                AuditAction.INDUCTION_PROMOTED,
                TestService.bean(Audit.class).about(samira.value(), 1).getFirst().action());
    }

    private void step(OfferingId offering, InductionLevel level) {
        String told = level == InductionLevel.SHADOWING ? "" : ALONG;
        participants.promote(crowd.foreman, samira, offering, level, told).orThrow();
    }

    private Outcome<Optional<InductionLevel>> withdraw(Actor by, InductionLevel level, String reason) {
        return participants.withdrawStep(by, samira, shopping, level, reason);
    }

    private Outcome<InductionLevel> first(Actor by, OfferingId offering) {
        return participants.promote(by, samira, offering, InductionLevel.SHADOWING, "");
    }

    private RefusalCode refuseTo(InductionLevel level) {
        return refused(participants.promote(crowd.foreman, samira, shopping, level, ""));
    }

    private OfferingId shopping() {
        Actor admin = TestService.actor(crowd.servicepunt, Role.ADMIN);
        DatedVat exempt = new DatedVat(new VatTreatment.Exempt(), LocalDate.now(Amsterdam.ZONE));
        return TestService.bean(Offerings.class)
                .add(admin, Goods.shopping(), exempt)
                .orThrow();
    }
}
