package nl.wijkcheque.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.TestService;
import nl.wijkcheque.claim.Claim;
import nl.wijkcheque.claim.Claims;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.statement.Closings;

/** Months that are closed, and what the municipality is asked to pay for them. */
final class ClaimLife {

    private final World world;
    private final Closings closings = TestService.bean(Closings.class);
    private final Claims claims = TestService.bean(Claims.class);
    private final Map<YearMonth, Claim> live = new HashMap<>();
    private LocalDate closedUntil = LocalDate.EPOCH;

    ClaimLife(World world) {
        this.world = world;
    }

    void step() {
        switch (world.random.nextInt(4)) {
            case 0 -> close();
            case 1 -> make();
            default -> settle();
        }
        world.agree();
    }

    private void close() {
        List<Period> offered = closings.offered(world.servicepunt.id(), world.today);
        if (!offered.isEmpty()) {
            Period month = offered.getFirst();
            world.done(true, closings.close(world.controller, month), "close");
            closedUntil = month.until().isAfter(closedUntil) ? month.until() : closedUntil;
        }
    }

    private void make() {
        List<YearMonth> open = new ArrayList<>();
        world.model.earned.forEach((month, cents) -> {
            if (cents > 0 && !month.atEndOfMonth().isAfter(closedUntil) && !live.containsKey(month)) {
                open.addFirst(month);
            }
        });
        assertEquals(open, claims.claimable(world.servicepunt.id()), world::said);
        if (!open.isEmpty()) {
            YearMonth month = world.oneOf(open);
            Claim claim = claims.make(world.controller, month).orThrow();
            assertEquals(Money.cents(earned(month)), claim.facts().amount(), world::said);
            live.put(month, claim);
        }
    }

    /** Sent, paid or withdrawn, in whatever order; what comes at the wrong moment is refused. */
    private void settle() {
        if (live.isEmpty()) {
            return;
        }
        YearMonth month = world.oneOf(live.keySet().stream().sorted().toList());
        Claim claim = Objects.requireNonNull(live.get(month));
        long cents = earned(month);
        switch (world.random.nextInt(4)) {
            case 0 -> {
                Outcome<Claim> outcome = claims.submit(world.controller, claim.id());
                if (world.done(claim instanceof Claim.Made, outcome, "submit")) {
                    world.model.claimed(cents);
                    live.put(month, outcome.orThrow());
                }
            }
            case 1 -> {
                long paid = world.chance(3) ? world.random.nextInt((int) cents * 2) : cents;
                Outcome<Claim> outcome = claims.pay(
                        world.controller, claim.id(), Money.cents(paid), world.today, "Zo kwam het binnen.");
                if (world.done(claim instanceof Claim.Submitted, outcome, "pay claim")) {
                    world.model.claimPaid(cents, paid);
                    live.put(month, outcome.orThrow());
                }
            }
            case 2 -> {
                Outcome<Claim> outcome = claims.undoPayment(world.controller, claim.id(), "Verkeerd geboekt.");
                if (world.done(claim instanceof Claim.Paid, outcome, "undo payment of claim")) {
                    world.model.claimUnpaid(cents, ((Claim.Paid) claim).payment().amount().cents());
                    live.put(month, outcome.orThrow());
                }
            }
            default -> withdraw(month, claim, cents);
        }
    }

    private void withdraw(YearMonth month, Claim claim, long cents) {
        boolean may = claim instanceof Claim.Made || claim instanceof Claim.Submitted;
        if (world.done(may, claims.withdraw(world.controller, claim.id(), "Verkeerde maand."), "withdraw")) {
            if (claim instanceof Claim.Submitted) {
                world.model.claimed(-cents);
            }
            live.remove(month);
        }
    }

    private long earned(YearMonth month) {
        return Objects.requireNonNull(world.model.earned.get(month));
    }
}
