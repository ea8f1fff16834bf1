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
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.MovableClock;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.statement.Closings;
import org.jspecify.annotations.Nullable;

/**
 * Closes each month in the first days of the next one and claims its Wmo subsidy, which is paid a month later. The last month
 * is left for the controller to close, and the claim of the one before it for the municipality to pay.
 */
@Singleton
final class Bookkeeping {

    private static final int DAY_OF_THE_MONTH = 5;

    private final Closings closings;
    private final Claims claims;
    private final MovableClock clock;

    Bookkeeping(Closings closings, Claims claims, MovableClock clock) {
        this.closings = closings;
        this.claims = claims;
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
                close(controller, each);
                sent.claim = claimed(controller, each);
            });
        }
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
