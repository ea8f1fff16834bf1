package nl.wijkcheque.statement.xaf;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.ledger.ChartOfAccounts;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerLines;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Audit files: the books of a servicepunt over a calendar year, or its first months, as XML Auditfile Financieel 3.2.
 * However many transfers there are, memory holds a few: the file grows on disk and is gone when it was sent.
 */
@Singleton
public final class AuditFiles {

    private static final int FIRST_YEAR = 2000;

    private final Ledger ledger;
    private final LedgerLines lines;
    private final ChartOfAccounts chart;
    private final Company company;
    private final Customers customers;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;
    private final String version;

    AuditFiles(
            Ledger ledger,
            LedgerLines lines,
            ChartOfAccounts chart,
            Company company,
            Customers customers,
            Transactions transactions,
            Audit audit,
            Clock clock,
            @Value("${wijkcheque.version:1}") String version) {
        this.ledger = ledger;
        this.lines = lines;
        this.chart = chart;
        this.company = company;
        this.customers = customers;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.version = version;
    }

    /**
     * Refused: AUDIT_FILE_PERIOD at year or until.
     *
     * @param until null for the whole year, or as far as it is past
     */
    public Outcome<Period> period(int year, @Nullable LocalDate until) {
        LocalDate today = Amsterdam.today(clock);
        if (year < FIRST_YEAR || year > today.getYear()) {
            return refused(today, "year");
        }
        LocalDate last = Year.of(year).atDay(Year.of(year).length());
        LocalDate end = last.isAfter(today) ? today : last;
        if (until != null && (until.getYear() != year || until.isAfter(end))) {
            return refused(today, "until");
        }
        return Outcome.done(new Period(Year.of(year).atDay(1), until == null ? end : until));
    }

    /** The file, to be read once and closed. @throws IllegalStateException when the books don't agree: a bug */
    public InputStream of(Actor by, Period period) {
        try {
            Path file = Files.createTempFile("audit-file", ".xaf");
            try {
                write(file, by, period);
                transactions.run(() -> audit.record(
                        by, AuditAction.AUDIT_FILE_MADE, by.servicepunt().id().value()));
                return Files.newInputStream(file);
            } finally {
                // Whoever has it open can read on; nobody finds it any more.
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(Path file, Actor by, Period period) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            // One snapshot, so that the totals above are those of the lines below.
            transactions.read(() -> {
                write(new XafWriter(out), by, period);
                return Boolean.TRUE;
            });
        }
    }

    private void write(XafWriter xml, Actor by, Period period) {
        AuditBooks books = new AuditBooks(chart.all(), ledger.books(by.servicepunt().id(), period));
        AuditFileWriter file = new AuditFileWriter(xml, books, period);
        file.header(Amsterdam.today(clock), version);
        Customers.Named named = customers.of(by.servicepunt().id(), period);
        file.company(company, by.servicepunt().name(), named.organisations());
        file.totals(lines.totals(by.servicepunt().id(), period));
        JournalWriter journals = new JournalWriter(xml, books, named);
        lines.each(by.servicepunt().id(), period, journals::add);
        journals.finish();
        xml.end();
        xml.end();
        xml.finish();
    }

    private static Outcome<Period> refused(LocalDate today, String field) {
        return Outcome.refused(
                Refusal.of(RefusalCode.AUDIT_FILE_PERIOD, FIRST_YEAR, today.getYear()).at(field));
    }
}
