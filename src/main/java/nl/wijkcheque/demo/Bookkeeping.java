package nl.wijkcheque.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import nl.wijkcheque.claim.Claim;
import nl.wijkcheque.claim.ClaimId;
import nl.wijkcheque.claim.Claims;
import nl.wijkcheque.payment.BankEntryId;
import nl.wijkcheque.payment.BankWay;
import nl.wijkcheque.payment.NewBankEntry;
import nl.wijkcheque.payment.Settlements;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.MovableClock;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.statement.Closings;
import org.jspecify.annotations.Nullable;

/**
 * Books what came in on the bank and closes each month in the first days of the next one, and claims its Wmo subsidy, which is
 * paid a month later. The last month
 * is left for the controller to close, and the claim of the one before it for the municipality to pay.
 */
@Singleton
final class Bookkeeping {

    private static final int DAY_OF_THE_MONTH = 5;

    /** Cash that stays in the safe, for the floats of the tills. */
    private static final Money IN_THE_SAFE = Money.cents(50_000);

    /** One in so many cents of what was paid by card is kept as costs. */
    private static final long PIN_COSTS = 400;

    private final Closings closings;
    private final Claims claims;
    private final Settlements settlements;
    private final MovableClock clock;

    Bookkeeping(Closings closings, Claims claims, Settlements settlements, MovableClock clock) {
        this.closings = closings;
        this.claims = claims;
        this.settlements = settlements;
        this.clock = clock;
    }

    /** After everything that is booked in those months. */
    void keep(Demonstration made, LocalDate today) {
        Actor controller = made.controller();
        YearMonth last = YearMonth.from(today).minusMonths(1);
        Sent sent = new Sent();
        for (YearMonth month = YearMonth.from(made.opening()); month.isBefore(last); month = month.plusMonths(1)) {
            YearMonth each = month;
            LocalDate day = month.plusMonths(1).atDay(DAY_OF_THE_MONTH);
            clock.asOf(Amsterdam.at(day, LocalTime.of(9, 0)), () -> {
                sent.paid(controller, day);
                cameIn(controller, day, YearMonth.from(day).equals(last));
                close(controller, each);
                sent.claim = claimed(controller, each);
            });
        }
    }

    /** @param latest then the costs were forgotten at first */
    private void cameIn(Actor controller, LocalDate day, boolean latest) {
        settlements.onItsWay(controller).forEach((way, underWay) -> {
            Money costs = way == BankWay.PIN ? Money.cents(underWay.cents() / PIN_COSTS) : Money.ZERO;
            Money amount = way == BankWay.CASH_BROUGHT ? underWay.minus(IN_THE_SAFE) : underWay.minus(costs);
            if (amount.isPositive()) {
                if (latest && costs.isPositive()) {
                    forgetTheCosts(controller, new NewBankEntry(way, underWay, day));
                }
                settlements.book(controller, new NewBankEntry(way, amount, costs, day)).orThrow();
            }
        });
    }

    /** Booked as if nothing was kept, and taken back. */
    private void forgetTheCosts(Actor controller, NewBankEntry whole) {
        BankEntryId wrong = settlements.book(controller, whole).orThrow().id();
        settlements.undo(controller, wrong, "De ingehouden kosten waren vergeten.").orThrow();
    }

    private void close(Actor controller, YearMonth month) {
        closings.close(controller, new Period(month.atDay(1), month.atEndOfMonth())).orThrow();
        if (month.getMonth() == Month.DECEMBER) {
            closings.close(controller, Period.of(Year.of(month.getYear()))).orThrow();
        }
    }

    /** Nothing for a month in which no reduced cheque was taken in. */
    private @Nullable Claim claimed(Actor controller, YearMonth month) {
        if (!claims.claimable(controller.servicepunt().id()).contains(month)) {
            return null;
        }
        ClaimId id = claims.make(controller, month).orThrow().id();
        return claims.submit(controller, id).orThrow();
    }

    /** What was sent to the municipality last. */
    private final class Sent {

        private @Nullable Claim claim;

        void paid(Actor controller, LocalDate day) {
            if (claim != null) {
                claims.pay(controller, claim.id(), claim.facts().amount(), day, "").orThrow();
            }
        }
    }
}
