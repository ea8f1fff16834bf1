package nl.wijkcheque.statement.xaf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.wijkcheque.ledger.ChartOfAccounts;
import nl.wijkcheque.ledger.ChartedAccount;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerLines;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Period;

/** Writes all of an audit file but its transactions, in the order of the format. [XAF 3.2] */
final class AuditFileWriter {

    private static final int LONG = 999;
    private static final int NAME = 50;
    private static final int IDENTIFICATION = 35;

    private final XafWriter xml;
    private final AuditBooks books;
    private final Period period;

    AuditFileWriter(XafWriter xml, AuditBooks books, Period period) {
        this.xml = xml;
        this.books = books;
        this.period = period;
    }

    void header(LocalDate made, String version) {
        xml.start("header");
        xml.value("fiscalYear", period.from().getYear());
        xml.value("startDate", period.from());
        xml.value("endDate", period.until());
        xml.value("curCode", "EUR");
        xml.value("dateCreated", made);
        xml.value("softwareDesc", "Wijkcheque");
        xml.text("softwareVersion", version, 20);
        xml.end();
    }

    /** The beginning of the company; its end comes after the transactions. */
    void company(Company company, String servicepunt, List<Organisation> customers) {
        xml.start("company");
        if (!company.kvk().isEmpty()) {
            xml.text("companyIdent", company.kvk(), IDENTIFICATION);
        }
        xml.text("companyName", company.name(servicepunt), LONG);
        xml.value("taxRegistrationCountry", "NL");
        xml.text("taxRegIdent", company.vat(), 30);
        customers(customers);
        accounts();
        rates();
        periods();
        opening();
    }

    private void customers(List<Organisation> customers) {
        if (customers.isEmpty()) {
            return;
        }
        xml.start("customersSuppliers");
        for (Organisation customer : customers) {
            xml.start("customerSupplier");
            xml.value("custSupID", AuditBooks.compact(customer.id().value()));
            xml.text("custSupName", customer.name(), NAME);
            xml.text("commerceNr", customer.kvkNumber(), IDENTIFICATION);
            if (customer.vatNumber() != null) {
                xml.value("taxRegistrationCountry", "NL");
                xml.text("taxRegIdent", customer.vatNumber(), 30);
            }
            xml.value("custSupTp", "C");
            xml.end();
        }
        xml.end();
    }

    private void accounts() {
        xml.start("generalLedger");
        account(AuditBooks.EARLIER_RESULT, "Resultaat voorgaande jaren", "B");
        xml.end();
        for (ChartedAccount account : books.chart().values()) {
            account(Integer.toString(account.number()), account.nameNl(), AuditBooks.isBalance(account) ? "B" : "P");
            if (account.rgs() != null) {
                xml.text("leadReference", account.rgs(), LONG);
                xml.start("taxonomy");
                xml.value("taxoRef", "RGS");
                xml.start("entryPoint");
                xml.value("entryPointRef", "RGS " + ChartOfAccounts.RGS_VERSION);
                xml.value("conceptRef", account.rgs());
                xml.end();
                xml.end();
            }
            xml.end();
        }
        xml.end();
    }

    /** Left open, as more may follow. */
    private void account(String number, String name, String type) {
        xml.start("ledgerAccount");
        xml.value("accID", number);
        xml.text("accDesc", name, LONG);
        xml.value("accTp", type);
    }

    private void rates() {
        xml.start("vatCodes");
        for (int rate : books.rates()) {
            xml.start("vatCode");
            xml.value("vatID", Journals.vatId(rate));
            xml.value("vatDesc", "Btw " + Money.cents(rate).toDecimal().replace('.', ',') + "%");
            xml.value("vatToPayAccID", books.number(LedgerAccount.vat(rate)));
            xml.end();
        }
        xml.end();
    }

    private void periods() {
        xml.start("periods");
        for (YearMonth month = YearMonth.from(period.from()); !month.atDay(1).isAfter(period.until()); month = month
                .plusMonths(1)) {
            LocalDate last = month.atEndOfMonth();
            xml.start("period");
            xml.value("periodNumber", month.getMonthValue());
            xml.value("periodDesc", month);
            xml.value("startDatePeriod", month.atDay(1));
            xml.value("endDatePeriod", last.isAfter(period.until()) ? period.until() : last);
            xml.end();
        }
        xml.end();
    }

    private void opening() {
        List<AuditBooks.Opening> opening = books.opening();
        Money debit = Money.sum(opening.stream().map(AuditBooks.Opening::balance).filter(Money::isPositive).toList());
        xml.start("openingBalance");
        xml.value("opBalDate", period.from());
        xml.value("opBalDesc", "Beginbalans");
        xml.value("linesCount", opening.size());
        xml.value("totalDebit", debit.toDecimal());
        xml.value("totalCredit", debit.toDecimal());
        int number = 1;
        for (AuditBooks.Opening line : opening) {
            xml.start("obLine");
            xml.value("nr", number++);
            xml.value("accID", line.number());
            xml.amount(line.balance(), true);
            xml.end();
        }
        xml.end();
    }

    /** The beginning of the transactions; each transfer is two lines. */
    void totals(LedgerLines.Totals totals) {
        xml.start("transactions");
        xml.value("linesCount", 2 * totals.transfers());
        xml.value("totalDebit", totals.amount().toDecimal());
        xml.value("totalCredit", totals.amount().toDecimal());
    }
}
