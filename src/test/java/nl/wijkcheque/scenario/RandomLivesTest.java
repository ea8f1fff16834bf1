package nl.wijkcheque.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.cheque.ChequeState;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.Expiries;
import nl.wijkcheque.cheque.Help;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.cheque.Purpose;
import nl.wijkcheque.cheque.RefundWay;
import nl.wijkcheque.cheque.Refunds;
import nl.wijkcheque.cheque.Replacements;
import nl.wijkcheque.cheque.Sale;
import nl.wijkcheque.cheque.SoldCheque;
import nl.wijkcheque.cheque.Voided;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.fixture.CashDesk;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Reconciled;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.scenario.ModelBooks.Paper;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.statement.RevenueStatement;
import nl.wijkcheque.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Thousands of random lives of cheques against a model of a hundred lines. After each step the balances of the ledger and
 * the state of the cheque are what the model says, and what the model forbids was refused; after each sequence the revenue
 * statement says the same. {@code -Dseed} repeats a run, {@code -Dsequences} makes it longer.
 */
final class RandomLivesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2040, 1, 2);
    private static final int SEQUENCES = Integer.getInteger("sequences", 1_000);
    private static final Minutes HOUR = Minutes.of(60);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Actor clerk;
    private final Actor controller;
    private final ResidentId resident;
    private final UUID household;
    private final Help help = new Help(new OfferingId(UUID.randomUUID()), OfferingKind.KLUS, 2_100);
    private final Cheques cheques = TestService.bean(Cheques.class);
    private final Refunds refunds = TestService.bean(Refunds.class);
    private final Replacements replacements = TestService.bean(Replacements.class);
    private final Expiries expiries = TestService.bean(Expiries.class);
    private final Ledger ledger = TestService.bean(Ledger.class);
    private final ModelBooks model = new ModelBooks();
    private final List<Paper> papers = new ArrayList<>();
    private final List<Paper> alive = new ArrayList<>();
    private LocalDate today = FIRST_DAY;
    private UUID shift = UUID.randomUUID();

    RandomLivesTest() {
        TestService.clock().set(FIRST_DAY, LocalTime.of(10, 0));
        clerk = TestService.actor(TestService.servicepunt("Levens"), Role.CLERK);
        controller = TestService.actor(clerk.servicepunt(), Role.CONTROLLER);
        resident = People.registered(clerk, LocalDate.of(1950, 1, 1));
        household = TestService.bean(Residents.class).household(resident);
        price(TariffGroup.STANDARD, 1_250);
        price(TariffGroup.REDUCED, 750);
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    // As long as somebody wants it to be.
    @Timeout(value = 2, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @Test
    void everyRandomLifeEndsAsTheModelSays() {
        Map<LedgerAccount, Money> before = notReconciled();
        System.out.println("RandomLivesTest runs with -Dseed=" + seed + " -Dsequences=" + SEQUENCES);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            // Twenty sequences to a day; now and then years go by.
            papers.stream().filter(paper -> paper.state.isOwed()).forEach(alive::add);
            papers.clear();
            if (sequence % 20 == 0) {
                dayAfter(random.nextInt(10) == 0 ? 1_000 : 1 + random.nextInt(30));
            }
            sell();
            for (int steps = 2 + random.nextInt(6); steps > 0; steps--) {
                step();
            }
            if (sequence % 50 == 49) {
                statement();
            }
        }
        statement();
        assertEquals(before, notReconciled(), said());
    }

    /** Books minus what cheques, tills and payouts say themselves; other tests post without cheques. */
    private Map<LedgerAccount, Money> notReconciled() {
        Map<LedgerAccount, Money> books = ledger.balancesEverywhere();
        Map<LedgerAccount, Money> differences = new EnumMap<>(LedgerAccount.class);
        for (Reconciled records : TestService.context().getBeansOfType(Reconciled.class)) {
            records.expected().forEach((account, amount) -> differences.merge(
                    account, Money.ZERO.minus(amount), Money::plus));
        }
        differences.replaceAll((account, amount) -> amount.plus(books.getOrDefault(account, Money.ZERO)));
        return differences;
    }

    private void step() {
        Paper paper = papers.get(random.nextInt(papers.size()));
        Which which = random.nextBoolean() ? new Which.Code(paper.code) : new Which.Id(paper.id);
        switch (random.nextInt(10)) {
            case 0 -> sell();
            case 1, 2, 3 -> redeem(paper);
            case 4 -> undo(paper, which);
            case 5 -> voidIt(paper, which);
            case 6 -> replace(paper, which);
            case 7 -> refund(paper, which);
            case 8 -> block(paper, which);
            default -> extend(paper, which);
        }
        agree(paper);
    }

    private void sell() {
        boolean reduced = random.nextBoolean();
        PaymentKind payment = random.nextBoolean() ? PaymentKind.CASH : PaymentKind.PIN;
        Outcome<Sale> outcome = cheques.sell(
                clerk, new NewSale(reduced ? resident : null, 1 + random.nextInt(3), HOUR, payment));
        if (outcome instanceof Outcome.Refused<Sale>(Refusal refusal)) {
            assertEquals(RefusalCode.REDUCED_CAP_REACHED, refusal.code(), said());
            assertTrue(reduced, said());
            sell();
            return;
        }
        for (SoldCheque cheque : outcome.orThrow().cheques()) {
            Paper paper = new Paper(
                    cheque.id(),
                    cheque.code().value(),
                    reduced ? 750 : 1_250,
                    reduced ? 500 : 0,
                    reduced ? household : null,
                    shift,
                    today.plusMonths(24));
            papers.add(paper);
            model.sold(paper, payment == PaymentKind.CASH ? LedgerAccount.CASH : LedgerAccount.PIN);
        }
    }

    private void redeem(Paper paper) {
        boolean stranger = random.nextInt(8) == 0;
        boolean may = paper.usable(today) && (paper.household == null || !stranger);
        Purpose purpose = new Purpose(
                new VisitId(UUID.randomUUID()), stranger ? UUID.randomUUID() : household, help);
        if (done(may, cheques.redeem(clerk, paper.code, purpose), "redeem")) {
            model.used(paper, today);
        }
    }

    private void undo(Paper paper, Which which) {
        boolean may = paper.state == ChequeState.REDEEMED && paper.usedOn.equals(today);
        if (done(may, cheques.undo(clerk, which, "Verkeerde cheque."), "undo")) {
            model.undone(paper);
        }
    }

    private void voidIt(Paper paper, Which which) {
        boolean may = paper.state == ChequeState.ISSUED && paper.shift.equals(shift) && !paper.touched;
        Outcome<Voided> outcome = cheques.voidIt(clerk, which);
        if (done(may, outcome, "void")) {
            model.voided(paper, outcome.orThrow().back());
        }
    }

    private void replace(Paper paper, Which which) {
        boolean may = paper.state == ChequeState.ISSUED;
        Outcome<List<SoldCheque>> outcome = replacements.replace(clerk, List.of(which), "Kwijt.", PaymentKind.CASH);
        if (done(may, outcome, "replace")) {
            SoldCheque fresh = outcome.orThrow().getFirst();
            model.become(paper, ChequeState.REPLACED);
            papers.add(new Paper(
                    fresh.id(), fresh.code().value(), paper.price, paper.gap, paper.household, shift, paper.lastDay));
            papers.getLast().touched = !paper.shift.equals(shift);
        }
    }

    private void refund(Paper paper, Which which) {
        boolean may = paper.state.isOwed() && (paper.household != null || which instanceof Which.Code);
        @Nullable
        PaymentKind kind = switch (random.nextInt(3)) {
            case 0 -> PaymentKind.CASH;
            case 1 -> PaymentKind.PIN;
            default -> null;
        };
        RefundWay way = kind == null
                ? new RefundWay.ToIban(Iban.read("NL91ABNA0417164300").orThrow(), "J. Verzonnen")
                : new RefundWay.OverTheCounter(kind);
        if (done(may, refunds.refund(clerk, List.of(which), way), "refund")) {
            model.refunded(paper, kind);
        }
    }

    private void block(Paper paper, Which which) {
        if (paper.state == ChequeState.BLOCKED) {
            done(true, cheques.unblock(clerk, which, "Uitgezocht."), "unblock");
            model.become(paper, ChequeState.ISSUED);
        } else if (done(paper.state == ChequeState.ISSUED, cheques.block(clerk, which, "Ruzie."), "block")) {
            model.become(paper, ChequeState.BLOCKED);
        }
    }

    private void extend(Paper paper, Which which) {
        boolean may = paper.state == ChequeState.ISSUED || paper.state == ChequeState.EXPIRED;
        if (done(may, expiries.extend(clerk, List.of(which)), "extend")) {
            model.become(paper, ChequeState.ISSUED);
            paper.lastDay = today.plusMonths(24);
        }
    }

    /** A new day has a new shift, and what ended while nobody looked is marked now. */
    private void dayAfter(int days) {
        today = today.plusDays(days);
        TestService.clock().set(today, LocalTime.of(10, 0));
        shift = CashDesk.ready(clerk).id().value();
        expiries.expireDue(clerk.servicepunt().id());
        expiries.lapseDue(clerk.servicepunt().id());
        for (Paper paper : alive) {
            if (paper.state == ChequeState.ISSUED && today.isAfter(paper.lastDay)) {
                model.become(paper, ChequeState.EXPIRED);
            }
            if (paper.state == ChequeState.EXPIRED && paper.lastDay.isBefore(today.minusYears(5))) {
                model.lapsed(paper);
            }
        }
        alive.stream().filter(paper -> !paper.state.isOwed()).limit(5).forEach(this::agree);
        alive.removeIf(paper -> !paper.state.isOwed());
    }

    private boolean done(boolean may, Outcome<?> outcome, String what) {
        assertEquals(may, outcome instanceof Outcome.Done, () -> what + " " + outcome + ", " + said());
        return may;
    }

    private void agree(Paper paper) {
        Map<LedgerAccount, Money> expected = new EnumMap<>(LedgerAccount.class);
        for (LedgerAccount account : LedgerAccount.values()) {
            expected.put(account, model.balances.getOrDefault(account, Money.ZERO));
        }
        assertEquals(expected, ledger.balances(clerk.servicepunt().id(), today), said());
        ChequeState state = TestService.bean(ChequeFiles.class)
                .open(clerk, new Which.Id(paper.id))
                .orThrow()
                .state();
        assertEquals(paper.state, state, said());
    }

    private void statement() {
        RevenueStatement statement = TestService.bean(Statements.class)
                .revenue(controller, new Period(FIRST_DAY, today))
                .orThrow();
        statement.accounts().forEach((account, balance) -> assertEquals(
                model.balances.getOrDefault(account, Money.ZERO), balance.closing(), account + ", " + said()));
    }

    private void price(TariffGroup group, long cents) {
        Actor admin = TestService.actor(clerk.servicepunt(), Role.ADMIN);
        Outcome<?> set = TestService.bean(Tariffs.class)
                .set(admin, new NewTariff(group, HOUR, Money.cents(cents), FIRST_DAY));
        assertTrue(
                set instanceof Outcome.Done
                        || (set instanceof Outcome.Refused<?>(Refusal refusal)
                                && refusal.code() == RefusalCode.TARIFF_DATE_TAKEN),
                () -> set.toString());
    }

    private String said() {
        return "seed " + seed + ", " + today;
    }
}
