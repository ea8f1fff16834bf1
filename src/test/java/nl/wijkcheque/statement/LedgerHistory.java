package nl.wijkcheque.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;

/** What happened at one servicepunt, written into its ledger: cheques of € 12.50, or of € 7.50 with a gap of € 5.00. */
public final class LedgerHistory {

    public static final long STANDARD_PRICE = 1250;
    public static final long REDUCED_PRICE = 750;
    public static final long GAP = 500;

    public final Servicepunt servicepunt;
    public final Actor controller;
    private final Actor clerk;
    private String ground = "AGE_70";
    private final Ledger ledger = TestService.bean(Ledger.class);
    private final Transactions transactions = TestService.bean(Transactions.class);

    public LedgerHistory(String name) {
        servicepunt = TestService.servicepunt(name);
        controller = TestService.actor(servicepunt, Role.CONTROLLER);
        clerk = TestService.actor(servicepunt, Role.CLERK);
    }

    public LedgerHistory sold(String day, String time, TariffGroup group, LedgerAccount payment, int cheques) {
        return sold(Amsterdam.at(LocalDate.parse(day), LocalTime.parse(time)), group, payment, cheques);
    }

    public LedgerHistory sold(Instant at, TariffGroup group, LedgerAccount payment, int cheques) {
        Transfer paid = new Transfer(payment, owed(group), Money.cents(price(group)).times(cheques), cheques);
        post(at, LedgerCause.SALE, List.of(paid));
        return this;
    }

    public LedgerHistory redeemed(String day, String time, TariffGroup group, OfferingKind kind, int cheques) {
        return redeemed(Amsterdam.at(LocalDate.parse(day), LocalTime.parse(time)), group, kind, cheques);
    }

    public LedgerHistory redeemed(Instant at, TariffGroup group, OfferingKind kind, int cheques) {
        for (int cheque = 0; cheque < cheques; cheque++) {
            post(at, LedgerCause.REDEMPTION, redemption(group, kind));
        }
        return this;
    }

    /** Reduced cheques that had been taken in for a klus, on whatever day. */
    public LedgerHistory undone(String day, int cheques) {
        Instant at = Amsterdam.at(LocalDate.parse(day), LocalTime.NOON);
        List<Transfer> back = redemption(TariffGroup.REDUCED, OfferingKind.KLUS).stream().map(Transfer::reversed)
                .toList();
        for (int cheque = 0; cheque < cheques; cheque++) {
            post(at, LedgerCause.REDEMPTION_UNDONE, back);
        }
        return this;
    }

    /** A reduced cheque that was taken in for a klus by mistake, and given back at once. */
    public LedgerHistory mistaken(String day) {
        Instant at = Amsterdam.at(LocalDate.parse(day), LocalTime.NOON);
        UUID cheque = UUID.randomUUID();
        List<Transfer> taken = redemption(TariffGroup.REDUCED, OfferingKind.KLUS);
        post(at, LedgerCause.REDEMPTION, cheque, taken);
        post(at, LedgerCause.REDEMPTION_UNDONE, cheque, taken.stream().map(Transfer::reversed).toList());
        return this;
    }

    /** On which ground what follows is reduced; until then it is age. */
    public LedgerHistory onGround(String name) {
        ground = name;
        return this;
    }

    private List<Transfer> redemption(TariffGroup group, OfferingKind kind) {
        boolean klus = kind == OfferingKind.KLUS;
        List<Transfer> transfers = new ArrayList<>();
        transfers.add(new Transfer(
                owed(group),
                klus ? LedgerAccount.REVENUE_KLUS : LedgerAccount.REVENUE_DIENST,
                Money.cents(price(group)),
                1));
        if (group == TariffGroup.REDUCED) {
            transfers.add(new Transfer(
                    LedgerAccount.SUBSIDY_RECEIVABLE,
                    klus ? LedgerAccount.SUBSIDY_REVENUE_KLUS : LedgerAccount.SUBSIDY_REVENUE_DIENST,
                    Money.cents(GAP),
                    1)
                    .onGround(ground));
        }
        return transfers;
    }

    private void post(Instant at, LedgerCause cause, List<Transfer> transfers) {
        post(at, cause, UUID.randomUUID(), transfers);
    }

    private void post(Instant at, LedgerCause cause, UUID about, List<Transfer> transfers) {
        transactions.run(() -> ledger.post(clerk, new Posting(cause, about, at, transfers)));
    }

    private static LedgerAccount owed(TariffGroup group) {
        return group == TariffGroup.STANDARD ? LedgerAccount.DEFERRED_STANDARD : LedgerAccount.DEFERRED_REDUCED;
    }

    private static long price(TariffGroup group) {
        return group == TariffGroup.STANDARD ? STANDARD_PRICE : REDUCED_PRICE;
    }
}
