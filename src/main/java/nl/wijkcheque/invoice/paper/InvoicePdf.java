package nl.wijkcheque.invoice.paper;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkcheque.invoice.Invoice;
import nl.wijkcheque.invoice.InvoiceLine;
import nl.wijkcheque.invoice.Party;
import nl.wijkcheque.invoice.Totals;
import nl.wijkcheque.platform.pdf.A4;
import nl.wijkcheque.platform.pdf.PaperDocument;
import nl.wijkcheque.platform.pdf.PaperPages;
import nl.wijkcheque.platform.pdf.Table;
import nl.wijkcheque.platform.pdf.TableDrawing;
import nl.wijkcheque.platform.web.Formats;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/** An invoice or credit note on A4, with all that the law asks for [law, art. 35a Wet OB]; in Dutch. */
public final class InvoicePdf {

    private static final int GAP = 500;

    private final Invoice invoice;
    private final Messages texts;
    private final Formats formats;
    private final PaperPages pages;

    private InvoicePdf(Invoice invoice, Messages texts, Formats formats, PaperPages pages) {
        this.invoice = invoice;
        this.texts = texts;
        this.formats = formats;
        this.pages = pages;
    }

    /** The same invoice gives the same bytes. */
    public static byte[] of(Invoice invoice, Messages texts, Formats formats) {
        LocalDate day = invoice.issuedOn();
        PaperDocument.About about = new PaperDocument.About(
                title(invoice, texts),
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                31 * day.toEpochDay() + invoice.number().hashCode(),
                formats.locale());
        return PaperDocument.of(about, pages -> new InvoicePdf(invoice, texts, formats, pages).draw());
    }

    private static String title(Invoice invoice, Messages texts) {
        String kind = invoice.isCreditNote() ? "credit" : "invoice";
        return texts.get("invoice.paper." + kind) + " " + invoice.number();
    }

    private void draw() {
        sender(invoice.seller());
        pages.down(GAP);
        receiver(invoice.buyer());
        pages.down(GAP);
        pages.line(pages.bold(), A4.points(180), title(invoice, texts));
        pages.down(GAP / 2);
        facts();
        pages.down(GAP);
        new TableDrawing(pages, new Table(t("lines"), columns(), lines())).draw();
        pages.down(GAP);
        new TableDrawing(pages, new Table(t("vat"), vatColumns(), vat())).draw();
        pages.down(GAP);
        if (!invoice.exemption().isEmpty()) {
            pages.paragraph(t("exempt.note", invoice.exemption()));
        }
        pages.paragraph(t("tariff.note"));
        pages.down(GAP / 2);
        pages.paragraph(request());
        pages.foot(invoice.seller().name() + " · " + invoice.number(), (page, of) -> t("page", page, of));
    }

    private void sender(Party seller) {
        pages.line(pages.bold(), PaperPages.CAPTION, seller.name());
        pages.line(pages.regular(), PaperPages.TEXT, seller.line() + ", " + seller.place());
        pages.line(
                pages.regular(),
                PaperPages.TEXT,
                t(
                        "seller.numbers",
                        seller.kvkNumber(),
                        Objects.requireNonNull(seller.vatNumber()),
                        Objects.requireNonNull(seller.iban())));
        pages.line(pages.regular(), PaperPages.TEXT, (seller.email() + "  " + seller.phone()).strip());
    }

    private void receiver(Party buyer) {
        pages.line(pages.bold(), PaperPages.TEXT, buyer.name());
        pages.line(pages.regular(), PaperPages.TEXT, t("attention", buyer.contactName()));
        pages.line(pages.regular(), PaperPages.TEXT, buyer.line());
        pages.line(pages.regular(), PaperPages.TEXT, buyer.place());
    }

    private void facts() {
        pages.pair(t("number"), invoice.number());
        pages.pair(t("date"), formats.date(invoice.issuedOn()));
        pages.pair(
                t("period"),
                t(
                        "period.days",
                        formats.date(invoice.month().atDay(1)),
                        formats.date(invoice.month().atEndOfMonth())));
        Invoice.Reference original = invoice.original();
        if (original != null) {
            pages.pair(t("original"), original.number());
        } else {
            pages.pair(t("due"), formats.date(invoice.dueOn()));
        }
        pages.pair(t("buyer.kvk"), invoice.buyer().kvkNumber());
        String vat = invoice.buyer().vatNumber();
        if (vat != null) {
            pages.pair(t("buyer.vat"), vat);
        }
    }

    private List<Table.Column> columns() {
        return List.of(
                Table.Column.text(t("day"), 15),
                Table.Column.text(t("what"), 48),
                Table.Column.figures(t("hours"), 10),
                Table.Column.figures(t("tariff"), 16),
                Table.Column.figures(t("rate"), 13),
                Table.Column.figures(t("net"), 16));
    }

    private List<Table.Row> lines() {
        List<Table.Row> rows = new ArrayList<>();
        for (InvoiceLine line : invoice.lines()) {
            rows.add(Table.Row.of(
                    formats.date(line.day()),
                    line.what() + ", " + line.premises(),
                    hours(line.minutes()),
                    amount(line.tariff()),
                    rate(line.vatBasisPoints()),
                    amount(line.net())));
        }
        return rows;
    }

    private List<Table.Column> vatColumns() {
        return List.of(
                Table.Column.text(t("rate"), 58),
                Table.Column.figures(t("net"), 20),
                Table.Column.figures(t("vat.amount"), 20),
                Table.Column.figures(t("total"), 20));
    }

    private List<Table.Row> vat() {
        List<Table.Row> rows = new ArrayList<>();
        for (Totals.PerRate rate : invoice.totals().perRate()) {
            rows.add(Table.Row.of(
                    rate(rate.basisPoints()),
                    amount(rate.net()),
                    amount(rate.vat()),
                    amount(rate.net().plus(rate.vat()))));
        }
        Totals totals = invoice.totals();
        rows.add(Table.Row.total(
                t("total"), amount(totals.net()), amount(totals.vat()), amount(totals.total())));
        return rows;
    }

    private String request() {
        Totals totals = invoice.totals();
        Party seller = invoice.seller();
        return invoice.isCreditNote()
                ? t("credit.note", totals.total())
                : t(
                        "pay.note",
                        totals.total(),
                        formats.date(invoice.dueOn()),
                        Objects.requireNonNull(seller.iban()),
                        seller.name(),
                        invoice.number());
    }

    /** The amounts of a credit note go back. */
    private String amount(Money amount) {
        return (invoice.isCreditNote() ? Money.ZERO.minus(amount) : amount).toString();
    }

    private String rate(@Nullable Integer basisPoints) {
        return basisPoints == null ? t("exempt") : Percent.of(basisPoints, ',') + "%";
    }

    private static String hours(Minutes minutes) {
        return minutes.toString();
    }

    private String t(String key, Object... args) {
        return texts.get("invoice.paper." + key, args);
    }
}
