package nl.wijkcheque.statement.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.Balance;
import nl.wijkcheque.statement.GroupLine;
import nl.wijkcheque.statement.KindLine;
import nl.wijkcheque.statement.OfferingLine;
import nl.wijkcheque.statement.PaymentLine;
import nl.wijkcheque.statement.RevenueStatement;
import nl.wijkcheque.statement.Tally;
import nl.wijkcheque.statement.VatLine;
import nl.wijkcheque.platform.pdf.Table.Column;
import nl.wijkcheque.platform.pdf.Table.Row;
import nl.wijkcheque.platform.pdf.Table;
import org.jspecify.annotations.Nullable;

/** The tables of a revenue statement. */
final class RevenueTables {

    private static final int TEXT = 30;
    private static final int COUNT = 13;
    private static final int AMOUNT = 20;

    private final RevenueStatement statement;
    private final Words words;

    RevenueTables(RevenueStatement statement, Words words) {
        this.statement = statement;
        this.words = words;
    }

    List<Table> all() {
        return List.of(owed(), kinds(), offerings(), grounds(), payments(), vat(), happened(), till(), accounts());
    }

    /** What a day report of the tills says of the whole servicepunt. */
    List<Table> ofDay() {
        return List.of(payments(), owed(), vat(), till());
    }

    private Table owed() {
        List<GroupLine> lines = List.of(
                statement.group(TariffGroup.STANDARD), statement.group(TariffGroup.REDUCED), statement.total());
        return new Table(
                words.t("revenue.owed"),
                counted(
                        words.t("revenue.what"),
                        words.name(TariffGroup.STANDARD),
                        words.name(TariffGroup.REDUCED),
                        words.t("total")),
                List.of(
                        owed("opening", lines, GroupLine::opening, false),
                        owed("plus.sold", lines, GroupLine::sold, false),
                        owed("minus.voided", lines, GroupLine::voided, false),
                        owed("minus.redeemed", lines, GroupLine::redeemed, false),
                        owed("plus.undone", lines, GroupLine::undone, false),
                        owed("minus.refunded", lines, GroupLine::refunded, false),
                        owed("minus.lapsed", lines, GroupLine::lapsed, false),
                        owed("closing", lines, GroupLine::closing, true)));
    }

    private Row owed(String label, List<GroupLine> lines, Function<GroupLine, Tally> part, boolean total) {
        return tallies(words.t(label), lines.stream().map(part).toList(), total);
    }

    private Table kinds() {
        List<Row> rows = new ArrayList<>();
        for (OfferingKind kind : OfferingKind.values()) {
            rows.add(kind(words.name(kind), statement.kind(kind), false));
        }
        rows.add(kind(words.t("total"), statement.earned(), true));
        List<Column> columns = counted(
                words.t("revenue.kind"),
                words.name(TariffGroup.STANDARD),
                words.name(TariffGroup.REDUCED),
                words.t("subsidy"));
        columns.add(Column.figures(words.t("account"), AMOUNT));
        return new Table(words.t("revenue.kinds"), columns, rows);
    }

    private static Row kind(String label, KindLine line, boolean total) {
        return tallies(
                label, List.of(line.standard(), line.reduced(), line.subsidy()), total,
                Amounts.written(line.account()));
    }

    private Table offerings() {
        List<Row> rows = new ArrayList<>();
        for (OfferingLine line : statement.offerings()) {
            rows.add(tallies(
                    line.name().in(words.f().locale()),
                    List.of(line.redeemed(), line.subsidy()),
                    false,
                    Amounts.written(line.account())));
        }
        KindLine total = statement.earned();
        rows.add(tallies(
                words.t("total"),
                List.of(total.redeemed(), total.subsidy()),
                true,
                Amounts.written(total.account())));
        List<Column> columns = counted(words.t("revenue.offering"), words.t("redeemed"), words.t("subsidy"));
        columns.add(Column.figures(words.t("account"), AMOUNT));
        return new Table(words.t("revenue.offerings"), columns, rows);
    }

    private Table grounds() {
        List<Row> rows = new ArrayList<>();
        statement.grounds().forEach(
                (ground, tally) -> rows.add(tallies(words.t("ground." + ground), List.of(tally), false)));
        rows.add(tallies(words.t("total"), List.of(statement.subsidy()), true));
        return new Table(words.t("revenue.grounds"), one(words.t("revenue.ground")), rows);
    }

    private Table payments() {
        List<Row> rows = new ArrayList<>();
        statement.payments().forEach((account, line) -> rows.add(payment(words.t("paid." + account), line, false)));
        rows.add(payment(words.t("total"), statement.paid(), true));
        return new Table(
                words.t("revenue.payments"),
                counted(words.t("revenue.payment"), words.t("sold"), words.t("voided"), words.t("refunded")),
                rows);
    }

    private static Row payment(String label, PaymentLine line, boolean total) {
        return tallies(label, List.of(line.sold(), line.voided(), line.refunded()), total);
    }

    private Table vat() {
        List<Row> rows = new ArrayList<>();
        for (VatLine line : statement.vat()) {
            rows.add(Row.of(
                    line.name().in(words.f().locale()),
                    rate(line.basisPoints()),
                    Amounts.written(line.base()),
                    Amounts.written(line.tax())));
        }
        Money base = Money.sum(statement.vat().stream().map(VatLine::base).toList());
        rows.add(Row.total(words.t("total"), "", Amounts.written(base), Amounts.written(statement.tax())));
        return new Table(
                words.t("revenue.vat"),
                List.of(
                        Column.text(words.t("revenue.offering"), TEXT + 2 * COUNT),
                        Column.figures(words.t("rate"), COUNT),
                        Column.figures(words.t("vat.base"), AMOUNT),
                        Column.figures(words.t("vat.tax"), AMOUNT)),
                rows);
    }

    private String rate(@Nullable Integer basisPoints) {
        if (basisPoints == null) {
            return words.t("vat.exempt");
        }
        String percent = basisPoints % 100 == 0
                ? Integer.toString(basisPoints / 100)
                : String.format(Locale.ROOT, "%d.%02d", basisPoints / 100, basisPoints % 100);
        return (words.f().locale().getLanguage().equals("nl") ? percent.replace('.', ',') : percent) + "%";
    }

    private Table happened() {
        return new Table(
                words.t("revenue.happened"),
                one(words.t("revenue.what")),
                List.of(
                        tallies(words.t("expired"), List.of(statement.happened().expired()), false),
                        tallies(words.t("extended"), List.of(statement.happened().extended()), false),
                        tallies(words.t("replaced"), List.of(statement.happened().replaced()), false),
                        tallies(words.t("fees"), List.of(statement.fees()), false),
                        tallies(words.t("blocked"), List.of(statement.happened().blocked()), false)));
    }

    private Table till() {
        return new Table(
                words.t("revenue.till"),
                List.of(
                        Column.text(words.t("revenue.what"), TEXT + 3 * COUNT),
                        Column.figures(words.t("amount"), AMOUNT)),
                List.of(
                        Row.of(words.t("till.shortage"), Amounts.written(statement.till().shortage())),
                        Row.of(words.t("till.surplus"), Amounts.written(statement.till().surplus()))));
    }

    private Table accounts() {
        List<Row> rows = new ArrayList<>();
        for (Balance balance : statement.accounts().values()) {
            if (balance.isUnused()) {
                continue;
            }
            rows.add(Row.of(
                    words.name(balance.account()),
                    Amounts.written(balance.opening()),
                    Amounts.written(balance.debit()),
                    Amounts.written(balance.credit()),
                    Amounts.written(balance.closing())));
        }
        String turnover = Amounts.written(statement.turnover());
        rows.add(Row.total(
                words.t("total"), Amounts.written(Money.ZERO), turnover, turnover, Amounts.written(Money.ZERO)));
        return new Table(
                words.t("revenue.accounts"),
                List.of(
                        Column.text(words.t("revenue.account"), TEXT + 8),
                        Column.figures(words.t("opening"), AMOUNT),
                        Column.figures(words.t("debit"), AMOUNT),
                        Column.figures(words.t("credit"), AMOUNT),
                        Column.figures(words.t("closing"), AMOUNT)),
                rows);
    }

    private List<Column> one(String head) {
        return List.of(
                Column.text(head, TEXT + 2 * COUNT + 2 * AMOUNT),
                Column.figures(words.t("cheques"), COUNT),
                Column.figures(words.t("amount"), AMOUNT));
    }

    private List<Column> counted(String head, String... groups) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(head, TEXT));
        for (String group : groups) {
            columns.add(Column.figures(words.t("of.cheques", group), COUNT));
            columns.add(Column.figures(words.t("of.amount", group), AMOUNT));
        }
        return columns;
    }

    private static Row tallies(String label, List<Tally> tallies, boolean total, String... more) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        for (Tally tally : tallies) {
            cells.add(Long.toString(tally.cheques()));
            cells.add(Amounts.written(tally.amount()));
        }
        cells.addAll(List.of(more));
        return new Row(cells, total);
    }
}
