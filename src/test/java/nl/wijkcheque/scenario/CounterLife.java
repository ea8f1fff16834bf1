package nl.wijkcheque.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.cheque.ChequeState;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.Expiries;
import nl.wijkcheque.cheque.Help;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.cheque.Purpose;
import nl.wijkcheque.cheque.RefundWay;
import nl.wijkcheque.cheque.Refunds;
import nl.wijkcheque.cheque.Replacements;
import nl.wijkcheque.cheque.SoldCheque;
import nl.wijkcheque.cheque.Voided;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** What happens to a cheque between its sale and its end. */
final class CounterLife {

    private final World world;
    private final ModelBooks model;
    private final Drawers drawers;
    private final OfficeLife office;
    private final Help help = new Help(new OfferingId(UUID.randomUUID()), OfferingKind.KLUS, 2_100);
    private final Cheques cheques = TestService.bean(Cheques.class);
    private final Refunds refunds = TestService.bean(Refunds.class);
    private final Replacements replacements = TestService.bean(Replacements.class);
    private final Expiries expiries = TestService.bean(Expiries.class);

    CounterLife(World world, Drawers drawers, OfficeLife office) {
        this.world = world;
        this.model = world.model;
        this.drawers = drawers;
        this.office = office;
    }

    void step(Paper paper) {
        Actor clerk = world.oneOf(world.clerks);
        boolean byCode = paper.code != null && world.random.nextBoolean();
        Which which = byCode ? new Which.Code(String.valueOf(paper.code)) : new Which.Id(paper.id);
        switch (world.random.nextInt(9)) {
            case 0, 1, 2 -> redeem(clerk, paper);
            case 3 -> undo(clerk, paper, which);
            case 4 -> voidIt(clerk, paper, which);
            case 5 -> replace(clerk, paper, which);
            case 6 -> refund(clerk, paper, which);
            case 7 -> block(clerk, paper, which);
            default -> extend(clerk, paper, which);
        }
        world.agree(paper);
    }

    private void redeem(Actor clerk, Paper paper) {
        String code = paper.code;
        if (code == null) {
            return;
        }
        boolean stranger = paper.holder == null || world.chance(8);
        boolean may = paper.usable(world.today) && (paper.holder == null || !stranger);
        UUID household = paper.holder == null || stranger ? UUID.randomUUID() : paper.holder.household;
        Purpose purpose = new Purpose(new VisitId(UUID.randomUUID()), household, help);
        if (world.done(may, cheques.redeem(clerk, code, purpose), "redeem")) {
            model.used(paper, world.today);
        }
    }

    private void undo(Actor clerk, Paper paper, Which which) {
        boolean may = paper.state == ChequeState.REDEEMED && paper.usedOn.equals(world.today);
        if (world.done(may, cheques.undo(clerk, which, "Verkeerde cheque.", (_, _) -> false), "undo")) {
            model.undone(paper);
        }
    }

    private void voidIt(Actor clerk, Paper paper, Which which) {
        Drawers.Drawer drawer = drawers.of(clerk);
        boolean may = paper.state == ChequeState.ISSUED && drawer.shift.equals(paper.sold.shift()) && !paper.touched;
        Outcome<Voided> outcome = cheques.voidIt(clerk, which);
        if (world.done(may, outcome, "void")) {
            assertEquals(paper.sold.back(), outcome.orThrow().back(), world::said);
            model.voided(paper);
            drawer.takes(paper.sold.back(), -paper.sold.price());
        }
    }

    private void replace(Actor clerk, Paper paper, Which which) {
        boolean may = paper.state == ChequeState.ISSUED;
        Outcome<List<SoldCheque>> outcome = replacements.replace(clerk, List.of(which), "Kwijt.", PaymentKind.CASH);
        if (world.done(may, outcome, "replace")) {
            SoldCheque fresh = outcome.orThrow().getFirst();
            model.become(paper, ChequeState.REPLACED);
            world.papers.add(new Paper(
                    fresh.id(), fresh.code().value(), paper.sold, paper.holder, paper.lastDay));
        }
    }

    private void refund(Actor clerk, Paper paper, Which which) {
        boolean may = paper.refundable(which instanceof Which.Code);
        @Nullable
        PaymentKind kind = switch (world.random.nextInt(3)) {
            case 0 -> PaymentKind.CASH;
            case 1 -> PaymentKind.PIN;
            default -> null;
        };
        RefundWay way = kind == null ? OfficeLife.TO_IBAN : new RefundWay.OverTheCounter(kind);
        if (!world.done(may, refunds.refund(clerk, List.of(which), way), "refund")) {
            return;
        }
        model.refunded(paper, kind);
        if (kind == null) {
            office.owes(paper.sold.price());
        } else {
            drawers.of(clerk).takes(kind, -paper.sold.price());
        }
    }

    private void block(Actor clerk, Paper paper, Which which) {
        if (paper.state == ChequeState.BLOCKED) {
            world.done(true, cheques.unblock(clerk, which, "Uitgezocht."), "unblock");
            model.become(paper, ChequeState.ISSUED);
        } else if (world.done(paper.state == ChequeState.ISSUED, cheques.block(clerk, which, "Ruzie."), "block")) {
            model.become(paper, ChequeState.BLOCKED);
        }
    }

    private void extend(Actor clerk, Paper paper, Which which) {
        boolean may = paper.state == ChequeState.ISSUED || paper.state == ChequeState.EXPIRED;
        if (world.done(may, expiries.extend(clerk, List.of(which)), "extend")) {
            model.become(paper, ChequeState.ISSUED);
            paper.lastDay = world.today.plusMonths(24);
        }
    }

    /** What ended while nobody looked is marked now. */
    void endTerms() {
        expiries.expireDue(world.servicepunt.id());
        expiries.lapseDue(world.servicepunt.id());
        for (Paper paper : world.older) {
            if (paper.state == ChequeState.ISSUED && world.today.isAfter(paper.lastDay)) {
                model.become(paper, ChequeState.EXPIRED);
            }
            if (paper.state == ChequeState.EXPIRED && paper.lastDay.isBefore(world.today.minusYears(5))) {
                model.lapsed(paper);
            }
        }
        world.older.stream().filter(paper -> !paper.state.isOwed()).limit(5).forEach(world::agree);
    }
}
