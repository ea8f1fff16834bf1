package nl.wijkcheque.statement.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.cheque.ChequeEventKind;
import nl.wijkcheque.cheque.Happenings;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.RevenueStatement;
import nl.wijkcheque.statement.TillDay;
import nl.wijkcheque.statement.TillShiftReport;
import nl.wijkcheque.platform.pdf.Table.Column;
import nl.wijkcheque.platform.pdf.Table.Row;
import nl.wijkcheque.platform.pdf.Table;
import nl.wijkcheque.till.ClosedShift;
import nl.wijkcheque.till.Closing;
import nl.wijkcheque.till.Shift;
import org.jspecify.annotations.Nullable;

/** Lays out the day report of the tills. */
public final class TillPaper {

    private static final List<LedgerCause> CAUSES = List.of(
            LedgerCause.SALE, LedgerCause.VOID, LedgerCause.REFUND, LedgerCause.REPLACEMENT);

    private final TillDay report;
    private final Words words;

    private TillPaper(TillDay report, Words words) {
        this.report = report;
        this.words = words;
    }

    public static Paper of(TillDay report, Words words) {
        return new TillPaper(report, words).paper();
    }

    private Paper paper() {
        List<Table> tables = new ArrayList<>();
        for (TillShiftReport shift : report.shifts()) {
            tables.add(money(shift));
            tables.add(told(shift));
        }
        RevenueStatement day = report.day();
        if (day != null) {
            tables.addAll(new RevenueTables(day, words).ofDay());
        }
        return new Paper(
                words.t("till.title"),
                words.t("till.file") + "-" + report.head().period().from(),
                report.head(),
                PaperFacts.of(report.head(), words),
                List.of(),
                tables,
                new Paper.Chart(words.t("till.title"), "", List.of(), List.of(), "", ""),
                report.shifts().isEmpty() ? List.of(words.t("till.none")) : List.of(words.t("till.note")));
    }

    private Table money(TillShiftReport report) {
        Shift.Facts facts = report.shift().facts();
        List<Row> rows = new ArrayList<>();
        rows.add(row("till.found", facts.found(), null));
        rows.add(row("till.fromSafe", facts.fromSafe(), null));
        rows.add(row("till.float", facts.counted(), null));
        for (LedgerCause cause : CAUSES) {
            rows.add(row(
                    "till.cause." + cause,
                    report.net(cause, LedgerAccount.CASH),
                    report.net(cause, LedgerAccount.PIN)));
        }
        if (report.shift() instanceof ClosedShift closed) {
            Closing closing = closed.closing();
            rows.add(row("till.expected", closing.expected(), closing.pinExpected()));
            rows.add(row("till.counted", closing.counted(), closing.pinTotal()));
            rows.add(row("till.takenOut", closing.takenOut(), null));
            rows.add(Row.total(
                    words.t("till.difference"),
                    Amounts.written(closing.difference()),
                    Amounts.written(closing.pinDifference())));
        }
        return new Table(
                words.t("till.shift", facts.till(), report.clerk()),
                List.of(
                        Column.text(words.t("revenue.what"), 60),
                        Column.figures(words.t("till.cash"), 20),
                        Column.figures(words.t("till.pin"), 20)),
                rows);
    }

    private Row row(String label, Money cash, @Nullable Money pin) {
        return Row.of(words.t(label), Amounts.written(cash), pin == null ? "" : Amounts.written(pin));
    }

    private Table told(TillShiftReport report) {
        Shift.Facts facts = report.shift().facts();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(words.t("till.opened"), moment(facts.openedAt(), facts.explanation())));
        rows.add(Row.of(words.t("till.receipts"), receipts(report)));
        for (ChequeEventKind kind : List.of(
                ChequeEventKind.VOIDED, ChequeEventKind.REDEMPTION_UNDONE, ChequeEventKind.REFUNDED)) {
            Happenings happened = report.happened().getOrDefault(kind, Happenings.NONE);
            rows.add(Row.of(
                    words.t("till.event." + kind),
                    words.t("till.counts", happened.cheques(), Amounts.written(happened.amount()))));
        }
        if (report.shift() instanceof ClosedShift closed) {
            rows.add(Row.of(words.t("till.closed"), moment(closed.closing().at(), closed.closing().remark())));
            String explanation = closed.closing().explanation();
            rows.add(Row.of(words.t("till.explanation"), explanation == null ? "" : explanation));
        } else {
            rows.add(Row.of(words.t("till.closed"), words.t("till.still")));
        }
        return new Table(
                words.t("till.told", facts.till()),
                List.of(Column.text(words.t("revenue.what"), 35), Column.text(words.t("till.how"), 65)),
                rows);
    }

    private String moment(Instant at, @Nullable String said) {
        return words.f().moment(at) + (said == null ? "" : ". " + said);
    }

    private String receipts(TillShiftReport report) {
        String first = report.receipts().first();
        String last = report.receipts().last();
        return first == null || last == null
                ? words.t("till.receipts.none")
                : words.t("till.receipts.some", report.receipts().sales(), first, last);
    }
}
