package nl.wijkcheque.statement.paper;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.GroupLine;
import nl.wijkcheque.statement.RevenueStatement;

/** Lays out a revenue statement. */
public final class RevenuePaper {

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
                new RevenueTables(statement, words).all(),
                chart(),
                List.of(
                        words.t("revenue.note.subsidy"),
                        words.t("revenue.note.vat"),
                        words.t("revenue.note.checked")));
    }

    private List<Map.Entry<String, String>> figures() {
        GroupLine total = statement.total();
        return List.of(
                Map.entry(words.t("sold"), Amounts.written(total.soldForGood().amount())),
                Map.entry(words.t("redeemed"), Amounts.written(total.kept().amount())),
                Map.entry(words.t("subsidy"), Amounts.written(statement.subsidy().amount())),
                Map.entry(words.t("vat.tax"), Amounts.written(statement.tax())),
                Map.entry(words.t("owed"), Amounts.written(total.closing().amount())));
    }

    private Paper.Chart chart() {
        List<Map.Entry<String, Money>> bars = List.of(
                Map.entry(words.t("chart.cash"), sold(LedgerAccount.CASH)),
                Map.entry(words.t("chart.pin"), sold(LedgerAccount.PIN)),
                Map.entry(words.t("chart.online"), sold(LedgerAccount.ONLINE)),
                Map.entry(words.t("chart.account"), sold(LedgerAccount.DEBTORS)),
                Map.entry(words.t("chart.klus"), statement.kind(OfferingKind.KLUS).redeemed().amount()),
                Map.entry(words.t("chart.dienst"), statement.kind(OfferingKind.DIENST).redeemed().amount()),
                Map.entry(words.t("chart.subsidy"), statement.subsidy().amount()));
        return new Paper.Chart(
                words.t("revenue.chart"),
                words.t(
                        "revenue.chart.desc",
                        Amounts.written(statement.total().sold().amount()),
                        Amounts.written(statement.total().kept().amount()),
                        Amounts.written(statement.subsidy().amount())),
                bars.stream()
                        .map(bar -> Map.entry(bar.getKey(), Math.max(0, bar.getValue().cents())))
                        .toList(),
                bars.stream().map(bar -> Amounts.written(bar.getValue())).toList(),
                words.t("revenue.what"),
                words.t("amount"));
    }

    private Money sold(LedgerAccount account) {
        return statement.payment(account).sold().amount();
    }
}
