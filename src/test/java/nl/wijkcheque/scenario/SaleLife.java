package nl.wijkcheque.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import nl.wijkcheque.TestService;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.cheque.Sale;
import nl.wijkcheque.cheque.SoldCheque;
import nl.wijkcheque.cheque.Tender;
import nl.wijkcheque.fixture.Care;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Sales over the counter, in every way there is to pay. */
final class SaleLife {

    private final World world;
    private final Drawers drawers;
    private final OfficeLife office;
    private final Cheques cheques = TestService.bean(Cheques.class);
    private final OrganisationId organisation;

    SaleLife(World world, Drawers drawers, OfficeLife office) {
        this.world = world;
        this.drawers = drawers;
        this.office = office;
        organisation = Care.registered(world.clerks.getFirst());
    }

    void sell() {
        int count = 1 + world.random.nextInt(3);
        if (world.chance(6)) {
            onAccount(count);
        } else {
            overTheCounter(world.random.nextBoolean() ? world.oneOf(world.living()) : null, count);
        }
        world.agree();
    }

    private void overTheCounter(@Nullable Person buyer, int count) {
        Actor clerk = world.oneOf(world.clerks);
        Person holder = buyer != null && buyer.isReduced(world.today) ? buyer : null;
        long price = holder == null ? World.STANDARD : World.REDUCED;
        long total = price * count;
        long pin = switch (world.random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> total;
            default -> 1 + world.random.nextInt((int) total - 1);
        };
        long change = world.random.nextInt(5_000);
        int year = world.today.getYear();
        boolean may = holder == null || holder.mayBuy(year, count);
        Outcome<Sale> outcome = cheques.sell(
                clerk, new NewSale(buyer == null ? null : buyer.id, count, World.HOUR, tender(total, pin, change)));
        if (!world.done(may, outcome, "sell")) {
            return;
        }
        Sale sale = outcome.orThrow();
        assertEquals(Money.cents(pin == total ? 0 : change), sale.change(), world::said);
        if (holder != null) {
            holder.buys(year, count);
        }
        PaymentKind back = pin < total ? PaymentKind.CASH : PaymentKind.PIN;
        drawers.of(clerk).takes(PaymentKind.CASH, total - pin);
        drawers.of(clerk).takes(PaymentKind.PIN, pin);
        Paper.Sold sold = new Paper.Sold(
                price,
                holder == null ? 0 : World.STANDARD - World.REDUCED,
                buyer,
                year,
                drawers.of(clerk).shift,
                back,
                null);
        LedgerAccount owed = add(sale, sold, holder);
        world.model.move(LedgerAccount.CASH, owed, total - pin);
        world.model.move(LedgerAccount.PIN, owed, pin);
    }

    private void onAccount(int count) {
        Sale sale = cheques.sell(
                world.oneOf(world.clerks), new NewSale(null, count, World.HOUR, new Tender.OnAccount(organisation)))
                .orThrow();
        Bill bill = new Bill(YearMonth.from(world.today), World.STANDARD * count);
        office.bills(bill);
        Paper.Sold sold = new Paper.Sold(
                World.STANDARD, 0, null, world.today.getYear(), null, PaymentKind.CASH, bill);
        world.model.move(LedgerAccount.DEBTORS, add(sale, sold, null), bill.total);
    }

    private LedgerAccount add(Sale sale, Paper.Sold sold, @Nullable Person holder) {
        for (SoldCheque cheque : sale.cheques()) {
            world.papers.add(new Paper(
                    cheque.id(), cheque.code().value(), sold, holder, world.today.plusMonths(24)));
        }
        return world.papers.getLast().owedOn();
    }

    private static Tender tender(long total, long pin, long change) {
        if (pin == total) {
            return new Tender.Pin();
        }
        Money given = Money.cents(total - pin + change);
        return pin == 0 ? new Tender.Cash(given) : new Tender.Mixed(Money.cents(pin), given);
    }
}
