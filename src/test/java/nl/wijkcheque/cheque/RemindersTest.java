package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** To whom letters about the end of a term go, and how often. */
final class RemindersTest {

    private final Counter counter = new Counter("Brieven");
    private final Reminders reminders = TestService.bean(Reminders.class);
    private final ResidentId resident = counter.old();
    private final SoldCheque cheque = counter.one(resident);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void threeMonthsAndOneMonthBeforeTheEndEachOnce() {
        counter.one(null);
        counter.at(cheque.validUntil().minusMonths(3).minusDays(1), LocalTime.NOON);
        assertEquals(List.of(), due());
        counter.at(cheque.validUntil().minusMonths(3), LocalTime.NOON);
        Reminders.Reminder first = due().getFirst();
        assertEquals(List.of(resident, 3), List.of(first.to().id(), first.months()));
        assertEquals(1, sent(counter.clerk, 3));
        assertEquals(List.of(), due());
        counter.at(cheque.validUntil().minusMonths(1), LocalTime.NOON);
        assertEquals(1, due().getFirst().months());
        assertEquals(1, sent(counter.clerk, 1));
        assertEquals(0, sent(counter.clerk, 1));
        assertEquals(List.of(), due());
    }

    @Test
    void aTermThatWasExtendedHasLettersOfItsOwn() {
        counter.at(cheque.validUntil().minusMonths(1), LocalTime.NOON);
        sent(counter.clerk, 1);
        Expiries.Extended extended = TestService.bean(Expiries.class)
                .extend(counter.clerk, List.of(new Which.Id(cheque.id())))
                .orThrow()
                .getFirst();
        assertEquals(List.of(), due());
        counter.at(extended.validUntil().minusMonths(1), LocalTime.NOON);
        assertEquals(List.of(cheque.id()), due().getFirst().cheques().stream().map(one -> one.id()).toList());
        assertEquals(1, sent(counter.clerk, 1));
        assertEquals(List.of(), due());
    }

    @Test
    void aLetterThatWasPrintedBeforeTheTermWasExtendedIsNotTheLetterOfTheNextTerm() {
        counter.at(cheque.validUntil().minusMonths(3), LocalTime.of(9, 0));
        assertEquals(3, due().getFirst().months());
        counter.at(cheque.validUntil().minusMonths(3), LocalTime.of(10, 0));
        LocalDate next = TestService.bean(Expiries.class)
                .extend(counter.clerk, List.of(new Which.Id(cheque.id())))
                .orThrow()
                .getFirst()
                .validUntil();
        counter.at(cheque.validUntil().minusMonths(3), LocalTime.of(11, 0));
        assertEquals(0, sent(counter.clerk, 3));
        counter.at(next.minusMonths(3), LocalTime.NOON);
        assertEquals(3, due().getFirst().months());
        assertEquals(1, sent(counter.clerk, 3));
    }

    @Test
    void aClerkElsewhereSaysNothingOfLettersFromHere() {
        counter.at(cheque.validUntil().minusMonths(1), LocalTime.NOON);
        Actor elsewhere = TestService.actor(TestService.servicepunt("Brieven elders"), Role.CLERK);
        assertEquals(0, sent(elsewhere, 1));
        assertEquals(1, due().size());
    }

    @Test
    void whoReadsTheListOfLettersLooksAtTheFilesOfThoseInIt() {
        Api her = TestService.api(TestService.actor(counter.clerk.servicepunt(), Role.RESIDENT, resident, null));
        due();
        assertEquals(0, her.get("/v1/me/looks").expect(200).json().path("items").size());
        counter.at(cheque.validUntil().minusMonths(1), LocalTime.NOON);
        assertEquals(1, due().size());
        assertEquals(1, her.get("/v1/me/looks").expect(200).json().path("items").size());
    }

    private int sent(Actor by, int months) {
        return reminders.sent(by, months, List.of(cheque.id())).orThrow();
    }

    private List<Reminders.Reminder> due() {
        return reminders.due(counter.clerk);
    }
}
