package nl.wijkcheque.invoice;

import static nl.wijkcheque.invoice.OnAccount.APRIL;
import static nl.wijkcheque.invoice.OnAccount.MARCH;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Care;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.Tender;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Hours;
import nl.wijkcheque.visit.HoursLine;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.ReportState;
import nl.wijkcheque.visit.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class InvoicesTest {

    private final OnAccount care = new OnAccount();
    private final Invoices invoices = care.invoices;

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aMonthIsInvoicedAtTheTariffOfTheDayWithTheVatThatIsInIt() {
        VisitId garden = care.visited(care.here.garden, 100);
        care.visited(care.here.garden, 80);
        care.visited(care.company, 60);
        Invoice invoice = care.made().getFirst();
        assertEquals(3, invoice.lines().size());
        InvoiceLine first = invoice.lines().getFirst();
        assertEquals(garden.value(), first.about());
        assertEquals(120, first.minutes().count(), "a started half hour is billed");
        assertEquals(Money.cents(2_500), first.tariff());
        assertEquals(Money.cents(2_294), first.net(), "without the 9% in it");
        assertEquals(Money.cents(1_743), invoice.lines().get(1).net(), "of 19,00");
        assertEquals(
                List.of(
                        new Totals.PerRate(900, Money.cents(4_037), Money.cents(363)),
                        new Totals.PerRate(null, Money.cents(1_250), Money.ZERO)),
                invoice.totals().perRate());
        assertEquals(Money.cents(5_650), invoice.totals().total());
        assertEquals(invoice.totals().total(), invoice.open());
        assertEquals(APRIL.plusDays(30), invoice.dueOn());
        assertTrue(invoice.number().matches("F2031-\\d{5}"), invoice.number());
        assertEquals("Stichting Proef", invoice.seller().name());
        assertEquals("12345678", invoice.buyer().kvkNumber());
        assertTrue(invoice.exemption().contains("artikel 11"), invoice.exemption());
        assertEquals(
                Map.of(
                        LedgerAccount.DEBTORS, 5_650L,
                        LedgerAccount.ACCOUNT_REVENUE_KLUS, -4_037L,
                        LedgerAccount.ACCOUNT_REVENUE_DIENST, -1_250L,
                        LedgerAccount.VAT_LOW_PAYABLE, -363L),
                books());
    }

    @Test
    void chequesSoldOnAccountAreAskedForOnceAndOwedForSinceTheSale() {
        TestService.clock().set(OnAccount.MARCH.atEndOfMonth(), LocalTime.of(9, 0));
        NewSale ten = new NewSale(
                null, 10, Minutes.of(60), new Tender.OnAccount(care.premises.organisation()));
        TestService.bean(Cheques.class).sell(care.here.clerk, ten).orThrow();
        assertEquals(
                Map.of(LedgerAccount.DEBTORS, 12_500L, LedgerAccount.DEFERRED_STANDARD, -12_500L), books());
        Invoice invoice = care.made().getFirst();
        assertEquals(List.of("10 cheques van 60 minuten"), invoice.lines().stream().map(InvoiceLine::what).toList());
        assertEquals(Money.cents(12_500), invoice.open());
        assertTrue(invoice.exemption().contains("als een cheque gebruikt wordt"), invoice.exemption());
        assertEquals(
                Map.of(LedgerAccount.DEBTORS, 12_500L, LedgerAccount.DEFERRED_STANDARD, -12_500L), books());
        care.visited(care.here.garden, 60);
        assertEquals(1, care.made().getFirst().lines().size(), "not asked for again");
    }

    @Test
    void anInvoiceStandsWhenHoursAreCorrectedAndACoordinatorHearsOfIt() {
        VisitId visit = care.visited(care.here.garden, 120);
        Hours hours = TestService.bean(Hours.class);
        HoursLine line = hours.toConfirm(care.here.servicepunt.id(), "", 10).items().getFirst();
        assertEquals(visit, line.visit());
        HoursLine before = hours.correct(care.here.foreman, line.id(), Presence.PRESENT, Minutes.of(85)).orThrow();
        Invoice invoice = care.made().getFirst();
        assertEquals(90, invoice.lines().getFirst().minutes().count(), "corrected in time");
        HoursLine less = hours.correct(care.here.foreman, before.id(), Presence.PRESENT, Minutes.of(30)).orThrow();
        assertEquals(List.of("Op de factuur: 90 minuten. Kost: 30 minuten."), reported());
        hours.correct(care.here.foreman, less.id(), Presence.LATE, Minutes.of(25)).orThrow();
        assertEquals(1, reported().size(), "it costs as much as was told already");
        assertEquals(invoice.lines(), care.whole(invoice.id()).lines());

        invoices.credit(care.controller, invoice.id()).orThrow();
        assertEquals(30, care.made().getFirst().lines().getFirst().minutes().count());
    }

    @Test
    void eachVisitIsInvoicedOnceAndWhatIsFinishedLaterComesOnTheNext() {
        care.visited(care.here.garden, 60);
        assertEquals(1, care.made().size());
        assertEquals(0, care.made().size());
        care.visited(care.here.garden, 60);
        Invoice later = care.made().getFirst();
        assertEquals(1, later.lines().size());
    }

    @Test
    void whatWouldBeInvoicedIsShownFirst() {
        care.visited(care.here.garden, 60);
        TestService.clock().set(APRIL, LocalTime.of(9, 0));
        Proposal proposal = invoices.proposals(care.controller, MARCH).orThrow().getFirst();
        Invoice made = care.made().getFirst();
        assertEquals(proposal.lines(), made.lines());
        assertEquals(proposal.totals(), made.totals());
        assertEquals(List.of(), invoices.proposals(care.controller, MARCH).orThrow());
    }

    @Test
    void aMonthIsInvoicedWhenItIsOver() {
        assertEquals(RefusalCode.INVOICE_MONTH_NOT_OVER, refused(invoices.make(care.controller, MARCH)));
        assertEquals(RefusalCode.INVOICE_MONTH_NOT_OVER, refused(invoices.proposals(care.controller, MARCH)));
    }

    @Test
    void aCreditNoteUndoesTheWholeAndTheVisitsAreInvoicedAgain() {
        care.visited(care.here.garden, 100);
        Invoice wrong = care.made().getFirst();
        Invoice note = care.whole(invoices.credit(care.controller, wrong.id()).orThrow());
        assertTrue(note.isCreditNote());
        assertTrue(note.number().matches("C2031-\\d{5}"), note.number());
        assertEquals(wrong.number(), Objects.requireNonNull(note.original()).number());
        assertEquals(wrong.lines(), note.lines());
        assertEquals(Standing.CREDITED, care.whole(wrong.id()).standing(APRIL));
        assertEquals(Map.of(), books());
        assertEquals(RefusalCode.INVOICE_CREDITED, refused(invoices.credit(care.controller, wrong.id())));
        assertEquals(RefusalCode.NOT_FOUND, refused(invoices.credit(care.controller, note.id())));
        assertEquals(
                RefusalCode.INVOICE_CREDITED,
                refused(invoices.pay(care.controller, wrong.id(), Money.cents(1), APRIL)));
        Invoice again = care.made().getFirst();
        assertEquals(wrong.lines(), again.lines());
        assertNotEquals(wrong.number(), again.number());
    }

    @Test
    void aPaymentComesInPartsAndNeverMoreThanIsOpen() {
        care.visited(care.here.garden, 120);
        Invoice invoice = care.made().getFirst();
        assertEquals(2_500, invoice.totals().total().cents());
        var pay = invoices.pay(care.controller, invoice.id(), Money.cents(1_000), APRIL).orThrow();
        assertEquals(Money.cents(1_500), pay.open());
        assertEquals(
                RefusalCode.INVOICE_OVERPAID,
                refused(invoices.pay(care.controller, invoice.id(), Money.cents(1_501), APRIL)));
        assertEquals(
                RefusalCode.PAID_ON_INVALID,
                refused(invoices.pay(care.controller, invoice.id(), Money.cents(1), APRIL.plusDays(1))));
        assertEquals(
                RefusalCode.PAID_ON_INVALID,
                refused(invoices.pay(care.controller, invoice.id(), Money.cents(1), APRIL.minusDays(1))));
        assertEquals(
                RefusalCode.INPUT_INVALID,
                refused(invoices.pay(care.controller, invoice.id(), Money.ZERO, APRIL)));
        Invoice paid = invoices.pay(care.controller, invoice.id(), Money.cents(1_500), APRIL).orThrow();
        assertEquals(Standing.PAID, paid.standing(APRIL));
        assertEquals(2_500L, books().get(LedgerAccount.BANK));
        assertEquals(null, books().get(LedgerAccount.DEBTORS));
        assertEquals(RefusalCode.INVOICE_HAS_PAYMENTS, refused(invoices.credit(care.controller, invoice.id())));
    }

    @Test
    void aPaymentThatWentBackIsUndoneOnce() {
        care.visited(care.here.garden, 120);
        Invoice invoice = care.made().getFirst();
        Payment payment = invoices.pay(care.controller, invoice.id(), Money.cents(1_000), APRIL).orThrow()
                .payments()
                .getFirst();
        Invoice open = invoices.undoPayment(care.controller, invoice.id(), payment.id()).orThrow();
        assertEquals(Money.cents(2_500), open.open());
        assertEquals(2, open.payments().size());
        assertEquals(
                RefusalCode.INVOICE_PAYMENT_UNDONE,
                refused(invoices.undoPayment(care.controller, invoice.id(), payment.id())));
        assertEquals(
                RefusalCode.NOT_FOUND,
                refused(invoices.undoPayment(care.controller, invoice.id(), open.payments().getLast().id())));
        assertEquals(null, books().get(LedgerAccount.BANK));
        assertNotNull(invoices.credit(care.controller, invoice.id()).orThrow());
        assertEquals(Map.of(), books());
    }

    @Test
    void theListSaysWhatIsOpenOverdueAndPaidAndForHowLong() {
        care.visited(care.here.garden, 60);
        Invoice first = care.made().getFirst();
        care.visited(care.here.garden, 120);
        Invoice second = care.made().getFirst();
        invoices.pay(care.controller, first.id(), first.open(), APRIL).orThrow();
        assertEquals(List.of(second.number()), numbers(Standing.OPEN));
        assertEquals(List.of(first.number()), numbers(Standing.PAID));
        TestService.clock().set(APRIL.plusDays(30), LocalTime.of(9, 0));
        assertEquals(List.of(second.number()), numbers(Standing.OPEN), "its last day");
        TestService.clock().set(APRIL.plusDays(33), LocalTime.of(9, 0));
        assertEquals(List.of(second.number()), numbers(Standing.OVERDUE));
        assertEquals(
                3,
                invoices.list(care.controller, Standing.OVERDUE, "", 50).items().getFirst().daysOverdue());
        assertEquals(Set.of(second.number(), first.number()), Set.copyOf(numbers(null)));
        Debtor account = invoices.account(care.controller, first.organisation()).orElseThrow();
        assertEquals(second.open(), account.open());
        assertEquals(second.open(), account.overdue());
    }

    @Test
    void whatWasSentKeepsTheNameOfThenAndIsNeverChanged() {
        care.visited(care.here.garden, 60);
        Invoice invoice = care.made().getFirst();
        TestService.bean(Organisations.class)
                .change(care.here.clerk, invoice.organisation(), 0, Care.named("Anders " + System.nanoTime()))
                .orThrow();
        assertEquals(invoice, care.whole(invoice.id()));
        for (String write : List.of(
                "UPDATE invoice SET net_cents = 1 WHERE id = ?",
                "DELETE FROM invoice_line WHERE invoice_id = ?",
                "DELETE FROM invoice WHERE id = ?")) {
            assertThrows(SQLException.class, () -> Database.update(write, invoice.id()), write);
        }
    }

    @Test
    void anotherServicepuntSeesNothingOfIt() {
        care.visited(care.here.garden, 60);
        Invoice invoice = care.made().getFirst();
        var stranger = TestService.actor(TestService.servicepunt("Elders"), Role.CONTROLLER);
        assertTrue(invoices.find(stranger, invoice.id()).isEmpty());
        assertEquals(List.of(), invoices.list(stranger, null, "", 50).items());
        assertEquals(RefusalCode.NOT_FOUND, refused(invoices.credit(stranger, invoice.id())));
    }

    private List<String> reported() {
        return TestService.bean(Reports.class).inState(care.here.coordinator, ReportState.OPEN, "", 10).items().stream()
                .map(report -> report.told(new Texts().in(Texts.DUTCH)))
                .toList();
    }

    /** What stands on each account, in cents; without accounts on which nothing stands. */
    private Map<LedgerAccount, Long> books() {
        Map<LedgerAccount, Long> cents = new java.util.EnumMap<>(LedgerAccount.class);
        TestService.bean(Ledger.class)
                .balances(care.here.servicepunt.id(), APRIL.plusYears(1))
                .forEach((account, money) -> {
                    if (money.cents() != 0) {
                        cents.put(account, money.cents());
                    }
                });
        return cents;
    }

    private List<String> numbers(@org.jspecify.annotations.Nullable Standing standing) {
        return invoices.list(care.controller, standing, "", 50).items().stream()
                .map(InvoiceSummary::number)
                .toList();
    }
}
