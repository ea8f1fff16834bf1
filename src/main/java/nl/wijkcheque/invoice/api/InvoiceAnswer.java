package nl.wijkcheque.invoice.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.invoice.Debtor;
import nl.wijkcheque.invoice.Invoice;
import nl.wijkcheque.invoice.InvoiceKind;
import nl.wijkcheque.invoice.InvoiceLine;
import nl.wijkcheque.invoice.InvoiceSummary;
import nl.wijkcheque.invoice.Party;
import nl.wijkcheque.invoice.Payment;
import nl.wijkcheque.invoice.Proposal;
import nl.wijkcheque.invoice.Standing;
import nl.wijkcheque.invoice.Totals;
import org.jspecify.annotations.Nullable;

/** An invoice or credit note. Amounts in euro cents. */
@Serdeable
record InvoiceAnswer(
        UUID id,
        InvoiceKind kind,
        String number,
        UUID organisationId,
        String month,
        LocalDate issuedOn,
        LocalDate dueOn,
        Standing standing,
        @Nullable UUID creditsId,
        @Nullable UUID creditNoteId,
        Party seller,
        Party buyer,
        List<Line> lines,
        Sums sums,
        long openCents,
        List<Paid> payments) {

    static InvoiceAnswer of(Invoice invoice, LocalDate today) {
        var original = invoice.original();
        var note = invoice.creditNote();
        return new InvoiceAnswer(
                invoice.id().value(),
                invoice.kind(),
                invoice.number(),
                invoice.organisation().value(),
                invoice.month().toString(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.standing(today),
                original == null ? null : original.id().value(),
                note == null ? null : note.id().value(),
                invoice.seller(),
                invoice.buyer(),
                invoice.lines().stream().map(Line::of).toList(),
                Sums.of(invoice.totals()),
                invoice.open().cents(),
                invoice.payments().stream().map(Paid::of).toList());
    }

    /**
     * A visit, or the cheques of one sale.
     *
     * @param aboutId the visit or the sale
     * @param tariffCents VAT included
     * @param vatBasisPoints hundredths of a percent; null when exempt
     */
    @Serdeable
    record Line(
            UUID aboutId,
            LocalDate day,
            String what,
            String premises,
            int minutes,
            long tariffCents,
            @Nullable Integer vatBasisPoints,
            long netCents) {

        static Line of(InvoiceLine line) {
            return new Line(
                    line.about(),
                    line.day(),
                    line.what(),
                    line.premises(),
                    line.minutes().count(),
                    line.tariff().cents(),
                    line.vatBasisPoints(),
                    line.net().cents());
        }
    }

    /** What it adds up to. */
    @Serdeable
    record Sums(List<Rate> vat, long netCents, long vatCents, long totalCents) {

        static Sums of(Totals totals) {
            return new Sums(
                    totals.perRate().stream()
                            .map(rate -> new Rate(
                                    rate.basisPoints(), rate.net().cents(), rate.vat().cents()))
                            .toList(),
                    totals.net().cents(),
                    totals.vat().cents(),
                    totals.total().cents());
        }
    }

    /** @param basisPoints hundredths of a percent; null when exempt */
    @Serdeable
    record Rate(@Nullable Integer basisPoints, long netCents, long vatCents) {}

    /** @param amountCents below zero when it takes another back */
    @Serdeable
    record Paid(UUID id, long amountCents, LocalDate paidOn, @Nullable UUID undoesId) {

        static Paid of(Payment payment) {
            return new Paid(payment.id(), payment.amount().cents(), payment.paidOn(), payment.undoes());
        }
    }

    /** An invoice in a list. */
    @Serdeable
    record Summary(
            UUID id,
            String number,
            String buyer,
            String month,
            LocalDate issuedOn,
            LocalDate dueOn,
            long totalCents,
            long openCents,
            Standing standing,
            long daysOverdue) {

        static Summary of(InvoiceSummary invoice) {
            return new Summary(
                    invoice.id().value(),
                    invoice.number(),
                    invoice.buyer(),
                    invoice.month().toString(),
                    invoice.issuedOn(),
                    invoice.dueOn(),
                    invoice.total().cents(),
                    invoice.open().cents(),
                    invoice.standing(),
                    invoice.daysOverdue());
        }
    }

    /** A page, newest first. */
    @Serdeable
    record Summaries(List<Summary> items, @Nullable String next) {}

    /** What would be invoiced to one organisation. */
    @Serdeable
    record Proposed(UUID organisationId, String name, List<Line> lines, Sums sums) {

        static Proposed of(Proposal proposal) {
            return new Proposed(
                    proposal.organisation().id().value(),
                    proposal.organisation().name(),
                    proposal.lines().stream().map(Line::of).toList(),
                    Sums.of(proposal.totals()));
        }
    }

    /** In order of name. */
    @Serdeable
    record Proposals(List<Proposed> items) {}

    /** What was made. */
    @Serdeable
    record Made(List<UUID> ids) {}

    /** How an organisation stands. */
    @Serdeable
    record OfOrganisation(UUID organisationId, long openCents, long overdueCents, List<Summary> invoices) {

        static OfOrganisation of(Debtor account) {
            return new OfOrganisation(
                    account.organisation().id().value(),
                    account.open().cents(),
                    account.overdue().cents(),
                    account.invoices().stream().map(Summary::of).toList());
        }
    }
}
