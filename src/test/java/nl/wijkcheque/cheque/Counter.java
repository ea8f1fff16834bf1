package nl.wijkcheque.cheque;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.fixture.CashDesk;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** The counter of a servicepunt, some years from now, where prices are known to the tests. */
final class Counter {

    static final LocalDate DAY = LocalDate.of(2031, 3, 10);
    static final Minutes HOUR = Minutes.of(60);
    static final Minutes HALF_HOUR = Minutes.of(30);
    static final Money STANDARD = Money.cents(1_250);
    static final Money REDUCED = Money.cents(750);

    final Actor clerk;
    final Cheques cheques = TestService.bean(Cheques.class);
    final ChequeCounts counts = TestService.bean(ChequeCounts.class);

    Counter(String name) {
        TestService.clock().set(DAY, LocalTime.of(10, 0));
        clerk = TestService.actor(TestService.servicepunt(name), Role.CLERK);
        price(TariffGroup.STANDARD, HOUR, STANDARD, DAY);
        price(TariffGroup.REDUCED, HOUR, REDUCED, DAY);
        price(TariffGroup.STANDARD, HALF_HOUR, Money.cents(650), DAY);
        price(TariffGroup.REDUCED, HALF_HOUR, Money.cents(400), DAY);
    }

    /** Prices are of the whole service: a test that ran before may have set the same. */
    void price(TariffGroup group, Minutes worth, Money price, LocalDate from) {
        Actor admin = TestService.actor(clerk.servicepunt(), Role.ADMIN);
        Outcome<?> set = TestService.bean(Tariffs.class).set(admin, new NewTariff(group, worth, price, from));
        if (set instanceof Outcome.Refused<?>(Refusal refusal) && refusal.code() != RefusalCode.TARIFF_DATE_TAKEN) {
            throw new AssertionError(refusal);
        }
    }

    /** At another moment, with a till that was opened that day. */
    void at(LocalDate day, LocalTime time) {
        TestService.clock().set(day, time);
        CashDesk.ready(clerk);
    }

    ResidentId born(LocalDate day) {
        return People.registered(clerk, day);
    }

    ResidentId old() {
        return born(LocalDate.of(1950, 1, 1));
    }

    ResidentId housemateOf(ResidentId resident) {
        return housemateOf(resident, LocalDate.of(1990, 1, 1));
    }

    ResidentId housemateOf(ResidentId resident, LocalDate born) {
        return TestService.bean(Residents.class)
                .register(clerk, People.livingWith(resident, born))
                .orThrow();
    }

    UUID household(ResidentId resident) {
        return TestService.bean(Residents.class).household(resident);
    }

    Sale sell(@Nullable ResidentId buyer, int count, Minutes worth) {
        return cheques.sell(clerk, new NewSale(buyer, count, worth, PaymentKind.CASH)).orThrow();
    }

    SoldCheque one(@Nullable ResidentId buyer) {
        return sell(buyer, 1, HOUR).cheques().getFirst();
    }

    Outcome<Redeemed> redeem(ChequeCode code, UUID household) {
        return cheques.redeem(clerk, code.grouped(), visit(household));
    }

    static Purpose visit(UUID household) {
        return new Purpose(new VisitId(UUID.randomUUID()), household, help(OfferingKind.KLUS));
    }

    static Help help(OfferingKind kind) {
        return new Help(new OfferingId(UUID.randomUUID()), kind, null);
    }

    static RefusalCode codeOf(Outcome<?> outcome) {
        return refusalOf(outcome).code();
    }

    static Refusal refusalOf(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
            return refusal;
        }
        throw new AssertionError("was done: " + outcome);
    }
}
