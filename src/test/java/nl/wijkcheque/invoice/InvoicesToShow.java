package nl.wijkcheque.invoice;

import java.time.LocalTime;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;

/** A controller with an invoice that is partly paid and overdue, and something left to invoice. */
public final class InvoicesToShow {

    private final OnAccount care = new OnAccount();
    private final Invoice invoice;

    public InvoicesToShow() {
        care.visited(care.here.garden, 120);
        care.visited(care.company, 90);
        invoice = care.made().getFirst();
        care.invoices.pay(care.controller, invoice.id(), Money.cents(1_000), OnAccount.APRIL).orThrow();
        care.visited(care.here.garden, 60);
        TestService.clock().set(OnAccount.APRIL.plusDays(40), LocalTime.of(9, 0));
    }

    public Actor controller() {
        return care.controller;
    }

    public InvoiceId invoice() {
        return invoice.id();
    }

    public OrganisationId organisation() {
        return invoice.organisation();
    }
}
