package nl.wijkcheque.till;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Servicepunt;
import org.jspecify.annotations.Nullable;

/** A servicepunt with tills, where money moves without cheques. */
final class Shop {

    static final LocalDate DAY = LocalDate.of(2031, 5, 12);

    final Tills tills = TestService.bean(Tills.class);
    final Ledger ledger = TestService.bean(Ledger.class);
    final Servicepunt servicepunt;
    final Actor clerk;

    Shop() {
        at(DAY, 9);
        servicepunt = TestService.servicepunt("Kassa");
        clerk = TestService.clerkWithoutTill(servicepunt);
    }

    static void at(LocalDate day, int hour) {
        TestService.clock().set(day, LocalTime.of(hour, 0));
    }

    static NewShift opening(int till, long counted, long fromSafe, String explanation) {
        return new NewShift(till, CashCount.fewest(Money.cents(counted)), Money.cents(fromSafe), explanation);
    }

    static ShiftCount count(long counted, long takenOut, @Nullable Long pin, String explanation, String remark) {
        return new ShiftCount(
                CashCount.fewest(Money.cents(counted)),
                Money.cents(takenOut),
                pin == null ? null : Money.cents(pin),
                explanation,
                remark);
    }

    static ShiftCount count(long counted) {
        return count(counted, 0, null, "", "");
    }

    OpenShift opened(int till) {
        return tills.open(clerk, opening(till, 5_000, 5_000, "")).orThrow();
    }

    /** Somebody buys something, in the shift that is held. */
    Outcome<OpenShift> takes(Actor by, LedgerAccount paidTo, long cents) {
        return TestService.bean(Transactions.class).write(() -> tills.hold(by).map(shift -> {
            ledger.post(
                    by,
                    new Posting(
                            LedgerCause.SALE,
                            UUID.randomUUID(),
                            TestService.clock().instant(),
                            shift.id(),
                            java.util.List.of(new Transfer(
                                    paidTo, LedgerAccount.DEFERRED_STANDARD, Money.cents(cents), 1))));
            return shift;
        }));
    }

    long balance(LedgerAccount account) {
        Map<LedgerAccount, Money> balances = ledger.balances(
                servicepunt.id(), Amsterdam.today(TestService.clock()));
        return balances.getOrDefault(account, Money.ZERO).cents();
    }

    static RefusalCode refused(Outcome<?> outcome) {
        return refusal(outcome).code();
    }

    static Refusal refusal(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
            return refusal;
        }
        throw new AssertionError("was done: " + outcome);
    }
}
