package nl.wijkcheque.invoice;

import static nl.wijkcheque.invoice.OnAccount.APRIL;
import static nl.wijkcheque.invoice.OnAccount.MARCH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.Care;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Hours;
import nl.wijkcheque.visit.HoursState;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.ReportState;
import nl.wijkcheque.visit.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Thirty-two who do the same at the same moment, on the real database. */
final class InvoiceRacesTest {

    private static final int THREADS = 32;

    private final OnAccount care = new OnAccount();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void makingTheSameMonthMakesOneSetOfInvoicesWithNumbersInARow() throws Exception {
        Premises other = Care.premises(care.here.clerk, Care.registered(care.here.clerk));
        for (int visit = 0; visit < 3; visit++) {
            care.visited(care.here.garden, 60);
            care.visited(other, care.here.garden, 60);
        }
        TestService.clock().set(APRIL, LocalTime.of(9, 0));
        List<InvoiceId> made = new ArrayList<>();
        for (Outcome<List<InvoiceId>> outcome : AtOnce.times(THREADS,
                () -> care.invoices.make(care.controller, MARCH))) {
            made.addAll(outcome.orThrow());
        }
        assertEquals(2, made.size());
        made.forEach(id -> assertEquals(3, care.whole(id).lines().size()));
        List<String> numbers = Database
                .column("SELECT number FROM invoice WHERE number LIKE 'F2031-%' ORDER BY number");
        for (int at = 0; at < numbers.size(); at++) {
            assertEquals("F2031-%05d".formatted(at + 1), numbers.get(at), "no gap");
        }
    }

    @Test
    void hoursThatAreCorrectedWhileTheInvoiceIsMadeStandOnItOrAreTold() throws Exception {
        Hours hours = TestService.bean(Hours.class);
        int told = 0;
        for (int round = 0; round < 8; round++) {
            VisitId visit = care.visited(care.here.garden, 90);
            UUID line = hours.inState(care.here.servicepunt.id(), HoursState.REGISTERED, "", 50).items().stream()
                    .filter(one -> one.visit().equals(visit))
                    .findFirst()
                    .orElseThrow()
                    .id();
            TestService.clock().set(APRIL, LocalTime.of(9, 0));
            List<List<InvoiceId>> made = AtOnce.<List<InvoiceId>>all(List.of(
                    () -> care.invoices.make(care.controller, MARCH).orThrow(),
                    () -> {
                        hours.correct(care.here.foreman, line, Presence.PRESENT, Minutes.of(30)).orThrow();
                        return List.of();
                    }));
            Invoice invoice = care.whole(made.getFirst().getFirst());
            int asked = invoice.lines().getFirst().minutes().count();
            told += asked == 30 ? 0 : 1;
            assertEquals(told, reports(), "invoiced " + asked);
        }
    }

    @Test
    void onePaymentOfTheWholeIsRegistered() throws Exception {
        care.visited(care.here.garden, 60);
        Invoice invoice = care.made().getFirst();
        int paid = done(
                AtOnce.times(THREADS, () -> care.invoices.pay(care.controller, invoice.id(), invoice.open(), APRIL)));
        assertEquals(1, paid);
        assertEquals(Money.ZERO, care.whole(invoice.id()).open());
        assertEquals(1, care.whole(invoice.id()).payments().size());
    }

    @Test
    void anInvoiceIsCreditedOrPaidAndNotBoth() throws Exception {
        for (int round = 0; round < 3; round++) {
            care.visited(care.here.garden, 60);
            Invoice invoice = care.made().getFirst();
            List<Outcome<?>> all = new ArrayList<>();
            for (Outcome<?> outcome : AtOnce.<Outcome<?>>numbered(
                    THREADS,
                    at -> at % 2 == 0
                            ? care.invoices.credit(care.controller, invoice.id())
                            : care.invoices.pay(care.controller, invoice.id(), invoice.open(), APRIL))) {
                all.add(outcome);
                if (outcome instanceof Outcome.Refused<?>) {
                    assertEquals(
                            true,
                            List.of(
                                    RefusalCode.INVOICE_CREDITED,
                                    RefusalCode.INVOICE_HAS_PAYMENTS,
                                    RefusalCode.INVOICE_OVERPAID).contains(Neighbourhood.refused(outcome)));
                }
            }
            assertEquals(1, done(all));
        }
    }

    private static int done(List<? extends Outcome<?>> outcomes) {
        return Math.toIntExact(outcomes.stream().filter(Outcome.Done.class::isInstance).count());
    }

    private int reports() {
        return TestService.bean(Reports.class)
                .inState(care.here.coordinator, ReportState.OPEN, "", 50)
                .items()
                .size();
    }
}
