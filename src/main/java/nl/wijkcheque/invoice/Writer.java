package nl.wijkcheque.invoice;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.platform.DocumentNumbers;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Writes invoices and credit notes, each with its number and its posting. Within a transaction of the caller. */
@Singleton
final class Writer {

    /** [law, art. 73a Btw-richtlijn]: a voucher for help of several rates is taxed when it is used. */
    private static final String CHEQUES = "Cheques: de btw volgt als een cheque gebruikt wordt.";

    private static final List<String> LINE = List.of(
            "invoice_id", "place", "about_id", "day", "what", "premises", "offering_id", "kind", "minutes",
            "tariff_cents", "vat_basis_points", "net_cents");

    private final InvoiceRows rows;
    private final BalanceRows balances;
    private final RowInserts inserts;
    private final DocumentNumbers numbers;
    private final Ledger ledger;
    private final ObjectMapper json;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Writer(
            InvoiceRows rows,
            BalanceRows balances,
            RowInserts inserts,
            DocumentNumbers numbers,
            Ledger ledger,
            ObjectMapper json,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.balances = balances;
        this.inserts = inserts;
        this.numbers = numbers;
        this.ledger = ledger;
        this.json = json;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    InvoiceId invoice(Actor by, YearMonth month, Party seller, String exemption, Proposal proposal) {
        UUID id = ids.next();
        Instant now = clock.instant();
        LocalDate today = Amsterdam.dayOf(now);
        Totals totals = proposal.totals();
        Organisation buyer = proposal.organisation();
        LocalDate due = today.plusDays(buyer.paymentDays());
        rows.save(new InvoiceRow(
                id,
                InvoiceKind.INVOICE.name(),
                number("F", today.getYear()),
                by.servicepunt().id().value(),
                buyer.id().value(),
                month.toString(),
                today,
                due,
                now,
                by.account().value(),
                null,
                written(seller),
                written(party(buyer)),
                why(proposal.lines(), exemption),
                totals.net().cents(),
                totals.vat().cents()));
        lines(id, proposal.lines());
        balances.save(new BalanceRow(
                id, by.servicepunt().id().value(), due, totals.total().cents(), totals.total().cents(), false));
        post(by, LedgerCause.INVOICE, id, now, Postings.ofInvoice(proposal.lines(), totals));
        audit.record(by, AuditAction.INVOICE_MADE, id);
        return new InvoiceId(id);
    }

    /** Undoes the whole of an invoice; what was done can be invoiced again. */
    InvoiceId creditNote(Actor by, Invoice invoice, InvoiceRow original) {
        UUID id = ids.next();
        Instant now = clock.instant();
        LocalDate today = Amsterdam.dayOf(now);
        rows.save(new InvoiceRow(
                id,
                InvoiceKind.CREDIT_NOTE.name(),
                number("C", today.getYear()),
                by.servicepunt().id().value(),
                original.organisationId(),
                original.month(),
                today,
                today,
                now,
                by.account().value(),
                original.id(),
                original.seller(),
                original.buyer(),
                original.exemption(),
                original.netCents(),
                original.vatCents()));
        rows.release(original.id());
        post(by, LedgerCause.CREDIT_NOTE, id, now, Postings.ofCreditNote(invoice.lines(), invoice.totals()));
        audit.record(by, AuditAction.INVOICE_CREDITED, original.id());
        return new InvoiceId(id);
    }

    /** What is owed since a sale already is not posted again: an invoice for cheques alone posts nothing. */
    private void post(Actor by, LedgerCause cause, UUID id, Instant at, List<Transfer> transfers) {
        if (!transfers.isEmpty()) {
            ledger.post(by, new Posting(cause, id, at, transfers));
        }
    }

    Party read(String party) {
        try {
            return Objects.requireNonNull(json.readValue(party, Party.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Why there is no VAT on lines without a rate. */
    private static String why(List<InvoiceLine> lines, String exemption) {
        boolean help = lines.stream().anyMatch(line -> line.vatBasisPoints() == null && !line.isCheques());
        boolean cheques = lines.stream().anyMatch(InvoiceLine::isCheques);
        return Stream.of(help ? exemption : "", cheques ? CHEQUES : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * Without gaps per year for the whole installation, which has one seller: a number on an invoice names it among all
     * that the seller sent [law, art. 35a Wet OB].
     */
    private String number(String series, int year) {
        return String.format(Locale.ROOT, "%s%d-%05d", series, year, numbers.next("invoice/" + series + "/" + year));
    }

    private void lines(UUID invoice, List<InvoiceLine> lines) {
        List<List<@Nullable Object>> written = new ArrayList<>();
        List<List<UUID>> standing = new ArrayList<>();
        for (InvoiceLine line : lines) {
            written.add(Arrays.<@Nullable Object>asList(
                    invoice,
                    written.size() + 1,
                    line.about(),
                    line.day(),
                    line.what(),
                    line.premises(),
                    line.offering() == null ? null : line.offering().value(),
                    line.kind(),
                    line.minutes().count(),
                    line.tariff().cents(),
                    line.vatBasisPoints(),
                    line.net().cents()));
            standing.add(List.of(line.about(), invoice));
        }
        inserts.insert("invoice_line", LINE, written);
        inserts.insert("invoiced", List.of("about_id", "invoice_id"), standing);
    }

    private static Party party(Organisation buyer) {
        return new Party(
                buyer.name(),
                buyer.contactName(),
                buyer.address().line(),
                buyer.address().postcode(),
                buyer.address().city(),
                buyer.kvkNumber(),
                buyer.vatNumber(),
                buyer.email(),
                buyer.phone(),
                null);
    }

    private String written(Party party) {
        try {
            return json.writeValueAsString(party);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
