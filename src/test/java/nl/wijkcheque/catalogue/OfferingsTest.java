package nl.wijkcheque.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Goods;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Skill;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OfferingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DatedVat EXEMPT = new DatedVat(new VatTreatment.Exempt(), TODAY);

    private final Offerings offerings = TestService.bean(Offerings.class);
    private final Actor admin = TestService.actor(TestService.servicepunt("Aanbod"), Role.ADMIN);

    @BeforeEach
    void onATuesday() {
        TestService.clock().set(TODAY, LocalTime.of(10, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whatIsAddedIsKeptAsItIs() {
        OfferingDetails details = new OfferingDetails(
                new Wording("Sneeuw ruimen", ""),
                new Wording("Stoep vrij maken", "Clearing the pavement"),
                OfferingKind.KLUS,
                Place.AROUND_HOUSE,
                Minutes.of(30),
                Minutes.of(300),
                2,
                3,
                Set.of(Skill.CARRYING, Skill.TOOLS),
                false,
                new Season(MonthDay.of(11, 1), MonthDay.of(2, 29)),
                new Billing.PerHour(2),
                new Wording("Doet de gemeente dit niet?", ""),
                4,
                OfferingDetails.USUAL_NORM_WEEKS);
        OfferingId id = offerings.add(admin, details, EXEMPT).orThrow();
        Offering found = offerings.find(id).orElseThrow();
        assertEquals(details, found.details());
        assertTrue(found.open());
        assertTrue(found.inSeason(LocalDate.of(2027, 1, 1)));
        assertFalse(found.inSeason(LocalDate.of(2027, 3, 1)));
        assertEquals(found, offerings.findAll(List.of(id, id)).get(id));
        assertTrue(offerings.list(true).contains(found));
    }

    @Test
    void aKlusLastsAtMostFiveHoursAndADienstMayBeLonger() {
        offerings.add(admin, Goods.garden(300), EXEMPT).orThrow();
        assertEquals(RefusalCode.TOO_LONG_FOR_KLUS, refused(offerings.add(admin, Goods.garden(301), EXEMPT)));
        assertEquals(List.of(), offerings.problems(withMaximum(Goods.shopping(), 480)));
        assertEquals(
                List.of(RefusalCode.DURATION_INVALID),
                offerings.problems(withMaximum(Goods.shopping(), 481)).stream()
                        .map(Refusal::code)
                        .toList());
        assertEquals(RefusalCode.DURATION_INVALID, refused(offerings.add(admin, Goods.garden(59), EXEMPT)));
    }

    @Test
    void aClosedOfferingIsNotListedForBookingAndCanBeOpenedAgain() {
        OfferingId id = offerings.add(admin, Goods.shopping(), EXEMPT).orThrow();
        assertFalse(offerings.setOpen(admin, id, false).orThrow().open());
        assertFalse(offerings.list(true).stream().anyMatch(offering -> offering.id().equals(id)));
        assertTrue(offerings.list(false).stream().anyMatch(offering -> offering.id().equals(id)));
        assertTrue(offerings.setOpen(admin, id, true).orThrow().open());
        assertEquals(
                RefusalCode.NOT_FOUND, refused(offerings.setOpen(admin, new OfferingId(new UUID(0, 0)), false)));
    }

    @Test
    void aChangeIsBasedOnWhatWasSeenAndAKlusStaysAKlus() {
        OfferingId id = offerings.add(admin, Goods.garden(240), EXEMPT).orThrow();
        Offering changed = offerings.change(admin, id, 0, Goods.garden(300)).orThrow();
        assertEquals(Minutes.of(300), changed.maximum());
        assertEquals(changed, offerings.find(id).orElseThrow());
        assertEquals(
                RefusalCode.CHANGED_MEANWHILE, refused(offerings.change(admin, id, 0, Goods.garden(120))));
        assertEquals(RefusalCode.INPUT_INVALID, refused(offerings.change(admin, id, 1, Goods.shopping())));
    }

    @Test
    void vatHoldsFromADayUntilTheNext() {
        OfferingId id = offerings.add(admin, Goods.shopping(), EXEMPT).orThrow();
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        VatTreatment nine = new VatTreatment.Rate(900);
        offerings.setVat(admin, id, new DatedVat(nine, newYear)).orThrow();
        assertEquals(Optional.empty(), offerings.vatOn(id, TODAY.minusDays(1)));
        assertEquals(Optional.of(EXEMPT.treatment()), offerings.vatOn(id, newYear.minusDays(1)));
        assertEquals(Optional.of(nine), offerings.vatOn(id, newYear));
        assertEquals(
                RefusalCode.VAT_DATE_TAKEN, refused(offerings.setVat(admin, id, new DatedVat(nine, newYear))));
        assertEquals(
                RefusalCode.DATE_IN_THE_PAST,
                refused(offerings.setVat(admin, id, new DatedVat(nine, TODAY.minusDays(1)))));
        assertEquals(
                RefusalCode.INPUT_INVALID,
                refused(offerings.setVat(admin, id, new DatedVat(new VatTreatment.Rate(10_001), TODAY.plusDays(9)))));
    }

    private static OfferingDetails withMaximum(OfferingDetails of, int minutes) {
        return new OfferingDetails(
                of.name(),
                of.description(),
                of.kind(),
                of.place(),
                of.usual(),
                Minutes.of(minutes),
                of.crewMin(),
                of.crewMax(),
                of.skills(),
                of.aloneAllowed(),
                of.season(),
                of.billing(),
                of.additionality(),
                of.seats(),
                of.normWeeks());
    }

    private static RefusalCode refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal) ? refusal.code() : RefusalCode.UNEXPECTED;
    }
}
