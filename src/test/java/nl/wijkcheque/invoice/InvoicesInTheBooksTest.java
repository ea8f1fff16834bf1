package nl.wijkcheque.invoice;

import static nl.wijkcheque.invoice.OnAccount.APRIL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.statement.OfferingLine;
import nl.wijkcheque.statement.RevenueStatement;
import nl.wijkcheque.statement.Statements;
import nl.wijkcheque.statement.VatLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The VAT of an invoice is found with the help that it is on, wherever the books are read. */
final class InvoicesInTheBooksTest {

    private final OnAccount care = new OnAccount();
    private final OfferingId paint = care.like(care.here.garden, new VatTreatment.Rate(900));

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void vatOfARateIsDividedOverWhatWasEarnedAtItToTheCent() {
        care.visited(care.here.garden, 100);
        care.visited(paint, 80);
        care.visited(care.company, 60);
        Invoice invoice = care.made().getFirst();
        List<Transfer> posted = Postings.ofInvoice(invoice.lines(), invoice.totals());
        assertEquals(Map.of(care.here.garden, Money.cents(207), paint, Money.cents(156)), vatOf(posted));
        assertEquals(invoice.totals().vat(), Money.sum(vatOf(posted).values()));
        assertEquals(
                posted.stream().map(Transfer::reversed).toList(),
                Postings.ofCreditNote(invoice.lines(), invoice.totals()));
    }

    @Test
    void theRevenueStatementHasOneLineOfVatPerOfferingAndTheWholeInvoiceOnAccount() {
        care.visited(care.here.garden, 100);
        care.visited(paint, 80);
        care.visited(care.company, 60);
        Invoice invoice = care.made().getFirst();
        RevenueStatement made = statement();
        assertEquals(
                Map.of(
                        care.here.garden, List.of(Money.cents(2_294), Money.cents(207)),
                        paint, List.of(Money.cents(1_743), Money.cents(156)),
                        care.company, List.of(Money.cents(1_250), Money.ZERO)),
                made.vat().stream().collect(Collectors.toMap(
                        VatLine::offering, line -> List.of(line.base(), line.tax()))));
        assertEquals(
                invoice.totals().total(),
                Money.sum(made.offerings().stream().map(OfferingLine::account).toList()));
        assertEquals(Money.cents(4_400), made.kind(OfferingKind.KLUS).account());
        care.invoices.credit(care.controller, invoice.id()).orThrow();
        assertEquals(Money.ZERO, statement().tax());
        assertEquals(Money.ZERO, statement().earned().account());
    }

    @Test
    void theAuditFileNamesAsMuchVatAsStandsOnItsAccount() {
        care.visited(care.here.garden, 100);
        care.visited(paint, 80);
        care.made();
        String file = TestService.api(care.controller).get("/v1/statements/audit-file?year=2031").expect(200).text();
        List<String> named = Pattern.compile("<vatPerc>9.00</vatPerc><vatAmnt>([0-9.]+)</vatAmnt>")
                .matcher(file)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
        assertEquals(List.of("1.56", "2.07"), named);
        assertEquals(
                Money.cents(-363),
                TestService.bean(Ledger.class)
                        .balances(care.here.servicepunt.id(), APRIL)
                        .get(LedgerAccount.VAT_LOW_PAYABLE));
    }

    private RevenueStatement statement() {
        TestService.clock().set(APRIL, LocalTime.of(10, 0));
        return TestService.bean(Statements.class).revenue(care.controller, new Period(APRIL, APRIL)).orThrow();
    }

    private static Map<OfferingId, Money> vatOf(List<Transfer> posted) {
        return posted.stream()
                .filter(transfer -> transfer.credit() == LedgerAccount.VAT_LOW_PAYABLE)
                .collect(Collectors.toMap(
                        transfer -> Objects.requireNonNull(transfer.offering()), Transfer::amount, Money::plus));
    }
}
