package nl.wijkcheque.invoice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.platform.web.DemoMode;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Invoices of what was done on account, at the servicepunt of who asks. */
@Singleton
public final class Invoices {

    private static final UUID LAST = new UUID(-1, -1);

    private final InvoiceRows rows;
    private final BalanceRows balances;
    private final Drafts drafts;
    private final Writer writer;
    private final WholeInvoices whole;
    private final Receipts receipts;
    private final Organisations organisations;
    private final Seller seller;
    private final DemoMode demo;
    private final Transactions transactions;
    private final Clock clock;

    Invoices(
            InvoiceRows rows,
            BalanceRows balances,
            Drafts drafts,
            Writer writer,
            WholeInvoices whole,
            Receipts receipts,
            Organisations organisations,
            Seller seller,
            DemoMode demo,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.balances = balances;
        this.drafts = drafts;
        this.writer = writer;
        this.whole = whole;
        this.receipts = receipts;
        this.organisations = organisations;
        this.seller = seller;
        this.demo = demo;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What {@link #make} would invoice now. Refused: INVOICE_MONTH_NOT_OVER, TARIFF_UNKNOWN. */
    public Outcome<List<Proposal>> proposals(Actor by, YearMonth month) {
        return isOver(month)
                ? transactions.read(() -> drafts.of(by.servicepunt().id(), month))
                : Outcome.refused(Refusal.of(RefusalCode.INVOICE_MONTH_NOT_OVER).at("month"));
    }

    /**
     * An invoice to each organisation for what was done in a month and stands on no invoice yet. Each visit once, however
     * often and by however many this is asked: who comes later finds nothing left. Refused: INVOICE_MONTH_NOT_OVER,
     * INVOICE_SELLER_UNKNOWN, TARIFF_UNKNOWN.
     */
    public Outcome<List<InvoiceId>> make(Actor by, YearMonth month) {
        Optional<Party> sender = seller.party(demo);
        if (sender.isEmpty()) {
            return Outcome.refused(RefusalCode.INVOICE_SELLER_UNKNOWN);
        }
        if (!isOver(month)) {
            return Outcome.refused(Refusal.of(RefusalCode.INVOICE_MONTH_NOT_OVER).at("month"));
        }
        return transactions.write(() -> {
            rows.takeTurn(by.servicepunt().id().value(), month.toString());
            return drafts.of(by.servicepunt().id(), month).map(proposals -> {
                List<InvoiceId> made = new ArrayList<>();
                proposals.forEach(proposal -> made.add(
                        writer.invoice(by, month, sender.get(), seller.exemption(), proposal)));
                return made;
            });
        });
    }

    /** Empty when there is none, or not at this servicepunt. */
    public Optional<Invoice> find(Actor by, InvoiceId id) {
        return transactions.read(() -> rows.findById(id.value()).filter(isHere(by)).map(whole::of));
    }

    /** To whom invoices and credit notes were sent; what is neither is left out. */
    public Map<UUID, OrganisationId> receivers(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(ids).stream()
                        .collect(Collectors.toMap(InvoiceRow::id, row -> new OrganisationId(row.organisationId())));
    }

    /**
     * Newest first; invoices only, a credit note stands with its invoice.
     *
     * @param standing null for all
     * @param after cursor; empty for the first page
     */
    public Slice<InvoiceSummary> list(Actor by, @Nullable Standing standing, String after, int size) {
        LocalDate today = Amsterdam.today(clock);
        UUID before = after.isEmpty() ? LAST : UUID.fromString(after);
        String wanted = standing == null ? "" : standing.name();
        return Slice.of(
                rows.list(by.servicepunt().id().value(), wanted, today, before, size + 1).stream()
                        .map(row -> row.summary(today))
                        .toList(),
                size,
                summary -> summary.id().toString());
    }

    /** What an organisation got and still has to pay: its 500 newest. Empty for no such organisation. */
    public Optional<Debtor> account(Actor by, OrganisationId id) {
        LocalDate today = Amsterdam.today(clock);
        return organisations.find(id).map(organisation -> {
            List<InvoiceSummary> all = rows.ofOrganisation(by.servicepunt().id().value(), id.value()).stream()
                    .map(row -> row.summary(today))
                    .toList();
            return new Debtor(organisation, all, open(all, _ -> true), open(all, Standing.OVERDUE::equals));
        });
    }

    /**
     * Undoes an invoice with a credit note; what stood on it can be invoiced again. Refused: NOT_FOUND (also for a credit
     * note), INVOICE_CREDITED, INVOICE_HAS_PAYMENTS.
     */
    public Outcome<InvoiceId> credit(Actor by, InvoiceId id) {
        return withInvoice(by, id, row -> {
            if (balances.credit(row.id()) == 0) {
                boolean credited = balances.hold(row.id()).orElseThrow().credited();
                return Outcome.refused(
                        credited ? RefusalCode.INVOICE_CREDITED : RefusalCode.INVOICE_HAS_PAYMENTS);
            }
            return Outcome.done(writer.creditNote(by, whole.of(row), row));
        });
    }

    /**
     * Registers that an invoice was paid, in whole or in part. Refused: NOT_FOUND, INPUT_INVALID (amount), PAID_ON_INVALID,
     * INVOICE_CREDITED, INVOICE_OVERPAID.
     *
     * @param paidOn the day on the bank statement: not before the invoice, not after today
     */
    public Outcome<Invoice> pay(Actor by, InvoiceId id, Money amount, LocalDate paidOn) {
        return withInvoice(by, id, row -> receipts.pay(by, row, amount, paidOn).map(_ -> whole.of(row)));
    }

    /** A payment that was registered by mistake, or went back. Refused: NOT_FOUND, INVOICE_PAYMENT_UNDONE. */
    public Outcome<Invoice> undoPayment(Actor by, InvoiceId id, UUID payment) {
        return withInvoice(by, id, row -> receipts.undo(by, row, payment).map(_ -> whole.of(row)));
    }

    private <T> Outcome<T> withInvoice(Actor by, InvoiceId id, Function<InvoiceRow, Outcome<T>> work) {
        return transactions.write(() -> rows.findById(id.value())
                .filter(isHere(by))
                .filter(row -> row.credits() == null)
                .map(work)
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND)));
    }

    private boolean isOver(YearMonth month) {
        return month.isBefore(YearMonth.from(Amsterdam.today(clock)));
    }

    private static Money open(List<InvoiceSummary> all, Predicate<Standing> of) {
        return Money.sum(all.stream()
                .filter(invoice -> of.test(invoice.standing()))
                .map(InvoiceSummary::open)
                .toList());
    }

    private static Predicate<InvoiceRow> isHere(Actor by) {
        return row -> row.servicepuntId().equals(by.servicepunt().id().value());
    }
}
