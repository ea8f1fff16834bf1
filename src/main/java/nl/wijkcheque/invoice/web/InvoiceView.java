package nl.wijkcheque.invoice.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.invoice.Invoice;
import nl.wijkcheque.invoice.Payment;
import nl.wijkcheque.invoice.Standing;
import nl.wijkcheque.platform.web.Page;

/**
 * An invoice or credit note.
 *
 * @param key for the forms on the page
 * @param typed what came back with an error, by field
 */
public record InvoiceView(
        Invoice invoice, LocalDate today, String key, Map<String, String> typed, Map<String, String> errors) {

    public Standing standing() {
        return invoice.standing(today);
    }

    public List<Map.Entry<String, String>> facts(Page page) {
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        facts.add(Map.entry(page.t("invoice.buyer"), invoice.buyer().name()));
        facts.add(Map.entry(page.t("invoice.month"), Shown.month(page, invoice.month())));
        facts.add(Map.entry(page.t("invoice.date"), page.f().date(invoice.issuedOn())));
        if (!invoice.isCreditNote()) {
            facts.add(Map.entry(page.t("invoice.due"), page.f().date(invoice.dueOn())));
            facts.add(Map.entry(page.t("invoice.open"), invoice.open().toString()));
        }
        return facts;
    }

    public boolean canPay() {
        return !invoice.isCreditNote() && invoice.open().isPositive();
    }

    public boolean canCredit() {
        return canPay() && invoice.open().equals(invoice.totals().total());
    }

    public boolean canUndo(Payment payment) {
        return payment.undoes() == null
                && invoice.payments().stream().noneMatch(other -> payment.id().equals(other.undoes()));
    }
}
