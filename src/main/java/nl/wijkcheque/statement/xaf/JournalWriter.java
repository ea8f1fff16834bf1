package nl.wijkcheque.statement.xaf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.LedgerLine;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Writes transactions as they come, a journal per cause: each transfer is a debit line and a credit line. */
final class JournalWriter {

    private static final Set<LedgerAccount> TAX = EnumSet.of(LedgerAccount.VAT_HIGH_PAYABLE,
            LedgerAccount.VAT_LOW_PAYABLE);
    private static final int IDENTIFICATION = 35;

    private final XafWriter xml;
    private final AuditBooks books;
    private final Customers.Named customers;
    private final List<LedgerLine> together = new ArrayList<>();
    private @Nullable LedgerCause open;

    JournalWriter(XafWriter xml, AuditBooks books, Customers.Named customers) {
        this.xml = xml;
        this.books = books;
        this.customers = customers;
    }

    void add(LedgerLine line) {
        if (!together.isEmpty() && !together.getFirst().transaction().equals(line.transaction())) {
            transaction();
        }
        if (open != line.cause()) {
            transaction();
            closeJournal();
            openJournal(line.cause());
        }
        together.add(line);
    }

    void finish() {
        transaction();
        closeJournal();
    }

    private void openJournal(LedgerCause cause) {
        open = cause;
        xml.start("journal");
        xml.text("jrnID", cause.name(), IDENTIFICATION);
        xml.value("desc", Journals.description(cause));
        xml.value("jrnTp", Journals.type(cause));
    }

    private void closeJournal() {
        if (open != null) {
            xml.end();
            open = null;
        }
    }

    private void transaction() {
        if (together.isEmpty()) {
            return;
        }
        LedgerLine first = together.getFirst();
        xml.start("transaction");
        xml.value("nr", AuditBooks.compact(first.transaction()));
        xml.value("periodNumber", first.bookedOn().getMonthValue());
        xml.value("trDt", first.bookedOn());
        xml.value("userID", AuditBooks.compact(first.actor()));
        int number = 1;
        for (LedgerLine line : together) {
            line(number++, line, true);
            line(number++, line, false);
        }
        xml.end();
        together.clear();
    }

    private void line(int number, LedgerLine line, boolean debit) {
        LedgerAccount account = debit ? line.debit() : line.credit();
        xml.start("trLine");
        xml.value("nr", number);
        xml.value("accID", books.number(account));
        xml.value("docRef", line.reference());
        xml.value("effDate", Amsterdam.dayOf(line.occurredAt()));
        xml.amount(line.amount(), debit);
        OrganisationId customer = account == LedgerAccount.DEBTORS ? customers.of(line.reference()) : null;
        if (customer != null) {
            xml.value("custSupID", AuditBooks.compact(customer.value()));
        }
        vat(line, account, debit);
        xml.end();
    }

    /** On the line of what is taxed: the tax itself is another transfer of the same transaction. */
    private void vat(LedgerLine line, LedgerAccount account, boolean debit) {
        if (line.vatBasisPoints() == null || AuditBooks.isBalance(books.account(account))) {
            return;
        }
        Money tax = Money.sum(together.stream()
                .filter(other -> TAX.contains(debit ? other.debit() : other.credit()))
                .filter(other -> (debit ? other.credit() : other.debit()) == (debit ? line.credit() : line.debit()))
                .filter(other -> Objects.equals(other.offering(), line.offering())
                        && Objects.equals(other.vatBasisPoints(), line.vatBasisPoints()))
                .map(LedgerLine::amount)
                .toList());
        xml.start("vat");
        xml.value("vatID", Journals.vatId(line.vatBasisPoints()));
        xml.value("vatPerc", Money.cents(line.vatBasisPoints()).toDecimal());
        xml.value("vatAmnt", tax.toDecimal());
        xml.value("vatAmntTp", debit ? "D" : "C");
        xml.end();
    }
}
