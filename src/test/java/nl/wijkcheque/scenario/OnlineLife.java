package nl.wijkcheque.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.cheque.Collected;
import nl.wijkcheque.cheque.OnlineOrder;
import nl.wijkcheque.cheque.OnlineSales;
import nl.wijkcheque.cheque.OrderId;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.payment.DemoPayments;
import nl.wijkcheque.payment.OnlinePayments;
import nl.wijkcheque.payment.PaymentState;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;

/** Cheques that are ordered at home, paid at a bank or not, in time or late, and collected once. */
final class OnlineLife {

    private record Order(Person by, OnlineOrder asked, boolean reduced) {}

    private final World world;
    private final OnlineSales online = TestService.bean(OnlineSales.class);
    private final OnlinePayments payments = TestService.bean(OnlinePayments.class);
    private final DemoPayments bank = TestService.bean(DemoPayments.class);
    private final List<Order> open = new ArrayList<>();
    private final List<Order> uncollected = new ArrayList<>();
    private final Map<ChequeId, Paper> unknown = new HashMap<>();

    OnlineLife(World world) {
        this.world = world;
    }

    void step() {
        switch (world.random.nextInt(4)) {
            case 0, 1 -> order();
            case 2 -> atTheBank();
            default -> collect();
        }
        world.agree();
    }

    private void order() {
        Person who = world.oneOf(world.living());
        int count = 1 + world.random.nextInt(3);
        boolean reduced = who.isReduced(world.today);
        Money total = Money.cents((reduced ? World.REDUCED : World.STANDARD) * count);
        boolean may = !reduced || who.mayBuy(world.today.getYear(), count);
        Outcome<OrderId> outcome = online.order(clerk(), who.id, count, World.HOUR, total);
        if (world.done(may, outcome, "order")) {
            open.add(new Order(who, online.begin(clerk(), outcome.orThrow()).orThrow(), reduced));
        }
    }

    /** Pays, stops or fails; the bank calls, and she comes back or doesn't, in whatever order and however often. */
    private void atTheBank() {
        if (open.isEmpty()) {
            return;
        }
        Order order = open.remove(world.random.nextInt(open.size()));
        if (world.chance(4)) {
            TestService.clock().forward(Duration.ofMinutes(16));
            payments.refresh(order.asked.paymentId());
        }
        DemoPayments.Button button = world.chance(3)
                ? world.oneOf(List.of(DemoPayments.Button.CANCEL, DemoPayments.Button.FAIL))
                : DemoPayments.Button.PAY;
        bank.press(order.asked.paymentId(), button);
        for (int calls = 1 + world.random.nextInt(3); calls > 0; calls--) {
            if (world.random.nextBoolean()) {
                payments.notified(order.asked.paymentId().toString());
            } else {
                payments.refresh(order.asked.paymentId());
            }
        }
        PaymentState state = payments.find(order.asked.paymentId()).orElseThrow().state();
        if (button != DemoPayments.Button.PAY) {
            assertTrue(state instanceof PaymentState.Closed, () -> state + ", " + world.said());
        } else {
            boolean may = !order.by.dead
                    && (!order.reduced || order.by.mayBuy(world.today.getYear(), order.asked.count()));
            assertEquals(may, state instanceof PaymentState.Paid, () -> state + ", " + world.said());
            if (may) {
                sold(order);
            }
        }
    }

    private void sold(Order order) {
        int year = world.today.getYear();
        if (order.reduced) {
            order.by.buys(year, order.asked.count());
        }
        Paper.Sold sold = new Paper.Sold(
                order.reduced ? World.REDUCED : World.STANDARD,
                order.reduced ? World.STANDARD - World.REDUCED : 0,
                order.by,
                year,
                null,
                PaymentKind.CASH,
                null);
        LocalDate lastDay = world.today.plusMonths(24);
        for (ChequeId id : chequesOf(order)) {
            Paper paper = new Paper(id, null, sold, order.reduced ? order.by : null, lastDay);
            world.papers.add(paper);
            unknown.put(id, paper);
        }
        assertEquals(order.asked.count(), chequesOf(order).size(), world::said);
        world.model.move(
                LedgerAccount.ONLINE, world.papers.getLast().owedOn(), order.asked.total().cents());
        uncollected.add(order);
    }

    private void collect() {
        if (uncollected.isEmpty()) {
            return;
        }
        Order order = world.oneOf(uncollected);
        boolean left = chequesOf(order).stream()
                .map(unknown::get)
                .anyMatch(paper -> paper != null && paper.state.isOwed());
        Outcome<Collected> outcome = online.collect(clerk(), order.asked.id());
        uncollected.remove(order);
        if (world.done(left, outcome, "collect")) {
            outcome.orThrow().cheques().forEach(cheque -> {
                Paper paper = unknown.remove(cheque.id());
                assertTrue(paper != null && paper.state.isOwed(), world::said);
                if (paper != null) {
                    paper.code = cheque.code().value();
                    paper.touched = true;
                }
            });
        }
        world.done(false, online.collect(clerk(), order.asked.id()), "collect again");
    }

    /** For whom has no computer: it is the same as by herself. */
    private Actor clerk() {
        return world.clerks.getLast();
    }

    private List<ChequeId> chequesOf(Order order) {
        try {
            return Database
                    .column(
                            "SELECT c.id FROM cheque c JOIN cheque_order o ON o.sale_id = c.sale_id WHERE o.id = ?"
                                    + " ORDER BY c.serial",
                            order.asked.id())
                    .stream()
                    .map(UUID::fromString)
                    .map(ChequeId::new)
                    .toList();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
