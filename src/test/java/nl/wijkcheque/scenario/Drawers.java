package nl.wijkcheque.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.till.CashCount;
import nl.wijkcheque.till.Expected;
import nl.wijkcheque.till.NewShift;
import nl.wijkcheque.till.OpenShift;
import nl.wijkcheque.till.ShiftCount;
import nl.wijkcheque.till.Tills;

/** The tills: what should be in each of them, and clerks who count something else now and then. */
final class Drawers {

    /** One clerk's till. */
    static final class Drawer {
        final int till;
        UUID shift = new UUID(0, 0);
        long cash;
        /** On the terminal, since the shift began. */
        long pin;

        Drawer(int till) {
            this.till = till;
        }

        void takes(PaymentKind kind, long cents) {
            if (kind == PaymentKind.CASH) {
                cash += cents;
            } else {
                pin += cents;
            }
        }
    }

    private final World world;
    private final Tills tills = TestService.bean(Tills.class);
    private final Map<AccountId, Drawer> drawers = new HashMap<>();

    Drawers(World world) {
        this.world = world;
        for (Actor clerk : world.clerks) {
            drawers.put(clerk.account(), new Drawer(drawers.size() + 1));
            open(clerk);
        }
    }

    Drawer of(Actor clerk) {
        return Objects.requireNonNull(drawers.get(clerk.account()));
    }

    /** Counts and closes each till, also one that was forgotten for years, and opens it again. */
    void countAll() {
        world.clerks.forEach(clerk -> {
            close(clerk);
            open(clerk);
        });
        world.agree();
    }

    private void close(Actor clerk) {
        Drawer drawer = of(clerk);
        OpenShift shift = tills.current(clerk).orElseThrow();
        assertEquals(
                new Expected(Money.cents(drawer.cash), Money.cents(drawer.pin)), tills.expected(shift), world::said);
        long counted = Math.max(0, drawer.cash + miscounted());
        long read = drawer.pin + miscounted();
        long takenOut = world.random.nextInt((int) counted + 1);
        tills.close(
                clerk,
                shift.id(),
                new ShiftCount(
                        CashCount.fewest(Money.cents(counted)),
                        Money.cents(takenOut),
                        Money.cents(read),
                        "Geteld.",
                        "Vergeten."))
                .orThrow();
        world.model.move(LedgerAccount.CASH, LedgerAccount.TILL_DIFFERENCE, counted - drawer.cash);
        world.model.move(LedgerAccount.PIN, LedgerAccount.TILL_DIFFERENCE, read - drawer.pin);
        world.model.move(LedgerAccount.CASH_TRANSIT, LedgerAccount.CASH, takenOut);
        drawer.cash = counted - takenOut;
    }

    private void open(Actor clerk) {
        Drawer drawer = of(clerk);
        long fromSafe = world.chance(3) ? world.random.nextInt(20_000) : 0;
        long counted = Math.max(0, drawer.cash + fromSafe + miscounted());
        OpenShift shift = tills.open(
                clerk,
                new NewShift(
                        drawer.till, CashCount.fewest(Money.cents(counted)), Money.cents(fromSafe), "Geteld."))
                .orThrow();
        world.model.move(LedgerAccount.CASH, LedgerAccount.CASH_TRANSIT, fromSafe);
        world.model.move(LedgerAccount.CASH, LedgerAccount.TILL_DIFFERENCE, counted - drawer.cash - fromSafe);
        drawer.shift = shift.id().value();
        drawer.cash = counted;
        drawer.pin = 0;
    }

    private long miscounted() {
        return world.chance(4) ? world.random.nextInt(201) - 100 : 0;
    }
}
