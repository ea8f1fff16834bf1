package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.till.CashCount;
import nl.wijkcheque.till.ClosedShift;
import nl.wijkcheque.till.Expected;
import nl.wijkcheque.till.NewShift;
import nl.wijkcheque.till.OpenShift;
import nl.wijkcheque.till.ShiftCount;
import org.jspecify.annotations.Nullable;

/** The one till of the servicepunt: opened in the morning with a float, counted at the end of the day. */
final class TillWork {

    private static final int TILL = 1;
    private static final Money FLOAT = Money.cents(15_000);
    private static final int PERCENT_DIFFERENCE = 4;

    private static final LocalTime OPENS = LocalTime.of(8, 40);
    private static final LocalTime CLOSES = LocalTime.of(17, 5);

    private static final List<String> EXPLANATIONS = List.of(
            "Waarschijnlijk verkeerd wisselgeld gegeven.",
            "Twee keer geteld, oorzaak niet gevonden.",
            "Rolletje munten was niet vol.");

    private static final List<Money> DIFFERENCES = List.of(
            Money.cents(-200), Money.cents(-100), Money.cents(-50), Money.cents(-10), Money.cents(50),
            Money.cents(100));

    private final World world;
    private Money left = Money.ZERO;
    private @Nullable OpenShift shift;

    TillWork(World world) {
        this.world = world;
    }

    /** Does nothing when it is open already. */
    void open(LocalDate day) {
        if (shift != null) {
            return;
        }
        Money fromSafe = left.compareTo(FLOAT) < 0 ? FLOAT.minus(left) : Money.ZERO;
        CashCount counted = CashCount.fewest(left.plus(fromSafe));
        world.at(day, OPENS, () -> shift = world.facades
                .tills()
                .open(world.staff.clerk(), new NewShift(TILL, counted, fromSafe, ""))
                .orThrow());
    }

    /** What is more than the float goes to the bank. Now and then a coin is missing, or there is one too many. */
    void close(LocalDate day) {
        OpenShift open = shift;
        if (open == null) {
            return;
        }
        world.at(day, CLOSES, () -> {
            Expected expected = world.facades.tills().expected(open);
            boolean wrong = world.dice.chance(PERCENT_DIFFERENCE);
            Money counted = expected.cash().plus(wrong ? world.dice.one(DIFFERENCES) : Money.ZERO);
            Money takenOut = counted.compareTo(FLOAT) > 0 ? counted.minus(FLOAT) : Money.ZERO;
            ClosedShift closed = world.facades
                    .tills()
                    .close(
                            world.staff.clerk(),
                            open.id(),
                            new ShiftCount(
                                    CashCount.fewest(counted),
                                    takenOut,
                                    expected.pin(),
                                    wrong ? world.dice.one(EXPLANATIONS) : "",
                                    ""))
                    .orThrow();
            left = closed.closing().leftBehind();
        });
        shift = null;
    }
}
