package nl.wijkcheque.participant;

import static nl.wijkcheque.participant.Crowd.refusal;
import static nl.wijkcheque.participant.Crowd.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.DatedVat;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.fixture.Goods;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

final class WishesTest {

    private final Crowd crowd = new Crowd("Wishes");
    private final ParticipantId samira = crowd.someone("Samira", "Bakker");
    private final ParticipantId jan = crowd.someone("Jan", "Vos");
    private final OfferingId shopping = offering();
    private final OfferingId company = offering();
    private final LocalDate today = Amsterdam.today(TestService.bean(Clock.class));

    @Test
    void whoSaidNothingWishesNothing() {
        assertEquals(HelperWishes.NONE, crowd.file(samira).wishes());
    }

    @Test
    void whatSheSaysTakesThePlaceOfWhatSheSaidBefore() {
        Actor self = TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, samira);
        set(self, new HelperWishes(Set.of(shopping), Set.of(company), true, Set.of(jan)));
        HelperWishes otherwise = new HelperWishes(Set.of(company), Set.of(), false, Set.of());
        set(self, otherwise);
        assertEquals(otherwise, crowd.file(samira).wishes());
        assertEquals(HelperWishes.NONE, crowd.file(jan).wishes());
    }

    @Test
    void planningReadsThemWithEverythingElse() {
        crowd.placements.start(crowd.coach, samira, Track.ORIENTATION, today, null).orThrow();
        HelperWishes wishes = new HelperWishes(Set.of(shopping), Set.of(company), true, Set.of(jan));
        set(crowd.coordinator, wishes);
        Deployable one = crowd.participants
                .deployable(crowd.servicepunt.id(), new Period(today, today))
                .getFirst();
        assertEquals(wishes, one.wishes());
    }

    @Test
    void nothingIsLikedAndNotLiked() {
        var outcome = crowd.participants.setWishes(
                crowd.coach, samira, new HelperWishes(Set.of(shopping), Set.of(shopping), false, Set.of()));
        assertEquals("ratherNot", refusal(outcome).field());
        assertEquals(HelperWishes.NONE, crowd.file(samira).wishes());
    }

    @Test
    void whatIsNotOfferedCanNotBeWished() {
        var outcome = crowd.participants.setWishes(
                crowd.coach,
                samira,
                new HelperWishes(Set.of(new OfferingId(UUID.randomUUID())), Set.of(), false, Set.of()));
        assertEquals("likes", refusal(outcome).field());
    }

    @Test
    void oneGoesWithColleaguesOfOnesOwnServicepuntAndWithAtMostThree() {
        ParticipantId elsewhere = new Crowd("Wishes elsewhere").someone();
        assertEquals(RefusalCode.INPUT_INVALID, refused(together(Set.of(elsewhere))));
        assertEquals(RefusalCode.INPUT_INVALID, refused(together(Set.of(samira))));
        ParticipantId one = crowd.someone("A", "Een");
        ParticipantId two = crowd.someone("B", "Twee");
        ParticipantId three = crowd.someone("C", "Drie");
        assertEquals(Set.of(one, two, three), together(Set.of(one, two, three)).orThrow().together());
        assertEquals(RefusalCode.INPUT_INVALID, refused(together(Set.of(jan, one, two, three))));
    }

    @Test
    void whoIsPlacedTodayIsAColleague() {
        crowd.placements.start(crowd.coach, jan, Track.ORIENTATION, today, null).orThrow();
        crowd.placements.start(crowd.coach, samira, Track.ORIENTATION, today.plusDays(1), null).orThrow();
        assertEquals(Set.of(jan), crowd.participants.colleagues(crowd.coach, samira).keySet());
        assertEquals(Set.of(), crowd.participants.colleagues(crowd.coach, jan).keySet());
    }

    @Test
    void nobodyElseKeepsThem() {
        Actor another = TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, jan);
        assertEquals(
                RefusalCode.NOT_FOUND, refused(crowd.participants.setWishes(another, samira, HelperWishes.NONE)));
        Actor elsewhere = new Crowd("Wishes elsewhere").coach;
        assertEquals(
                RefusalCode.NOT_FOUND, refused(crowd.participants.setWishes(elsewhere, samira, HelperWishes.NONE)));
        assertEquals(Set.of(), crowd.participants.colleagues(elsewhere, samira).keySet());
    }

    private Outcome<HelperWishes> together(Set<ParticipantId> whom) {
        return crowd.participants.setWishes(
                crowd.coach, samira, new HelperWishes(Set.of(), Set.of(), false, whom));
    }

    private void set(Actor by, HelperWishes wishes) {
        crowd.participants.setWishes(by, samira, wishes).orThrow();
    }

    private OfferingId offering() {
        Actor admin = TestService.actor(crowd.servicepunt, Role.ADMIN);
        DatedVat exempt = new DatedVat(new VatTreatment.Exempt(), LocalDate.now(Amsterdam.ZONE));
        return TestService.bean(Offerings.class).add(admin, Goods.shopping(), exempt).orThrow();
    }
}
