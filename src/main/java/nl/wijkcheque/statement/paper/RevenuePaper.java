package nl.wijkcheque.statement.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.Balance;
import nl.wijkcheque.statement.GroupLine;
import nl.wijkcheque.statement.KindLine;
import nl.wijkcheque.statement.RevenueStatement;
import nl.wijkcheque.statement.Tally;
import nl.wijkcheque.statement.paper.Paper.Column;
import nl.wijkcheque.statement.paper.Paper.Row;
import nl.wijkcheque.statement.paper.Paper.Table;

/** Lays out a revenue statement. */
public final class RevenuePaper {

    private static final int TEXT = 30;
    private static final int COUNT = 13;
    private static final int AMOUNT = 20;

    private final RevenueStatement statement;
    private final Words words;

    private RevenuePaper(RevenueStatement statement, Words words) {
        this.statement = statement;
        this.words = words;
    }

    public static Paper of(RevenueStatement statement, Words words) {
        return new RevenuePaper(statement, words).paper();
    }

    private Paper paper() {
        return new Paper(
                words.t("revenue.title"),
                PaperFacts.fileName(words.t("revenue.file"), statement.head().period()),
                statement.head(),
                PaperFacts.of(statement.head(), words),
                figures(),
                List.of(owed(), kinds(), payments(), accounts()),
                chart(),
                List.of(words.t("revenue.note.subsidy"), words.t("revenue.note.checked")));
    }

    private List<Map.Entry<String, String>> figures() {
        GroupLine total = statement.total();
        return List.of(
                Map.entry(words.t("sold"), written(total.sold().amount())),
                Map.entry(words.t("redeemed"), written(total.redeemed().amount())),
                Map.entry(words.t("subsidy"), written(statement.subsidy().amount())),
                Map.entry(words.t("owed"), written(total.closing().amount())));
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
                        tallies(words.t("opening"), lines.stream().map(GroupLine::opening).toList(), false),
                        tallies(words.t("plus.sold"), lines.stream().map(GroupLine::sold).toList(), false),
                        tallies(words.t("minus.redeemed"), lines.stream().map(GroupLine::redeemed).toList(), false),
                        tallies(words.t("closing"), lines.stream().map(GroupLine::closing).toList(), true)));
    }

    private Table kinds() {
        List<Row> rows = new ArrayList<>();
        for (OfferingKind kind : OfferingKind.values()) {
            rows.add(kind(words.name(kind), statement.kind(kind), false));
        }
        rows.add(kind(words.t("total"), statement.earned(), true));
        return new Table(
                words.t("revenue.kinds"),
                counted(
                        words.t("revenue.kind"),
                        words.name(TariffGroup.STANDARD),
                        words.name(TariffGroup.REDUCED),
                        words.t("subsidy")),
                rows);
    }

    private Row kind(String label, KindLine line, boolean total) {
        return tallies(label, List.of(line.standard(), line.reduced(), line.subsidy()), total);
    }

    private Table payments() {
        List<Row> rows = new ArrayList<>();
        statement.payments().forEach((account, tally) -> rows.add(tallies(words.name(account), List.of(tally), false)));
        rows.add(tallies(words.t("total"), List.of(statement.total().sold()), true));
        return new Table(
                words.t("revenue.payments"),
                List.of(
                        Column.text(words.t("revenue.payment"), TEXT + 2 * COUNT + 2 * AMOUNT),
                        Column.figures(words.t("cheques"), COUNT),
                        Column.figures(words.t("amount"), AMOUNT)),
                rows);
    }

    private Table accounts() {
        List<Row> rows = new ArrayList<>();
        for (Balance balance : statement.accounts().values()) {
            rows.add(Row.of(
                    words.name(balance.account()),
                    written(balance.opening()),
                    written(balance.debit()),
                    written(balance.credit()),
                    written(balance.closing())));
        }
        String turnover = written(statement.turnover());
        rows.add(Row.total(words.t("total"), written(Money.ZERO), turnover, turnover, written(Money.ZERO)));
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

    private Paper.Chart chart() {
        List<Map.Entry<String, Money>> bars = List.of(
                Map.entry(words.t("chart.cash"), statement.payment(LedgerAccount.CASH).amount()),
                Map.entry(words.t("chart.pin"), statement.payment(LedgerAccount.PIN).amount()),
                Map.entry(words.t("chart.klus"), statement.kind(OfferingKind.KLUS).redeemed().amount()),
                Map.entry(words.t("chart.dienst"), statement.kind(OfferingKind.DIENST).redeemed().amount()),
                Map.entry(words.t("chart.subsidy"), statement.subsidy().amount()));
        return new Paper.Chart(
                words.t("revenue.chart"),
                words.t(
                        "revenue.chart.desc",
                        written(statement.total().sold().amount()),
                        written(statement.total().redeemed().amount()),
                        written(statement.subsidy().amount())),
                bars.stream()
                        .map(bar -> Map.entry(bar.getKey(), bar.getValue().cents()))
                        .toList(),
                bars.stream().map(bar -> written(bar.getValue())).toList(),
                words.t("revenue.what"),
                words.t("amount"));
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

    private static Row tallies(String label, List<Tally> tallies, boolean total) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        for (Tally tally : tallies) {
            cells.add(Long.toString(tally.cheques()));
            cells.add(written(tally.amount()));
        }
        return new Row(cells, total);
    }

    static String written(Money amount) {
        return amount.toString().replace("€ ", "€\u00a0");
    }
}
