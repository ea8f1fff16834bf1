package nl.wijkcheque.statement.paper;

import java.util.List;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.Balance;
import nl.wijkcheque.statement.GroupLine;
import nl.wijkcheque.statement.KindLine;
import nl.wijkcheque.statement.RevenueStatement;
import nl.wijkcheque.statement.Tally;

/** A revenue statement as one table: a figure per line, under a code that stays the same in every language. */
public final class RevenueCsv {

    private final RevenueStatement statement;
    private final Words words;
    private final CsvFile file;

    private RevenueCsv(RevenueStatement statement, Words words) {
        this.statement = statement;
        this.words = words;
        this.file = new CsvFile(
                List.of(words.t("csv.code"), words.t("csv.what"), words.t("csv.cheques"), words.t("csv.amount")));
    }

    public static byte[] of(RevenueStatement statement, Words words) {
        return new RevenueCsv(statement, words).bytes();
    }

    private byte[] bytes() {
        for (TariffGroup group : TariffGroup.values()) {
            group(group.name(), words.name(group), statement.group(group));
        }
        group("TOTAL", words.t("total"), statement.total());
        statement.payments().forEach((account, tally) -> line(
                "payment." + account, words.t("csv.payment", words.name(account)), tally));
        for (OfferingKind kind : OfferingKind.values()) {
            kind(kind.name(), words.name(kind), statement.kind(kind));
        }
        kind("TOTAL", words.t("total"), statement.earned());
        statement.accounts().values().forEach(this::account);
        return file.bytes();
    }

    private void group(String code, String name, GroupLine line) {
        line("opening." + code, name + ": " + words.t("opening"), line.opening());
        line("sold." + code, name + ": " + words.t("sold"), line.sold());
        line("redeemed." + code, name + ": " + words.t("redeemed"), line.redeemed());
        line("closing." + code, name + ": " + words.t("closing"), line.closing());
    }

    private void kind(String code, String name, KindLine line) {
        line("redeemed." + code + ".STANDARD", name + ": " + words.name(TariffGroup.STANDARD), line.standard());
        line("redeemed." + code + ".REDUCED", name + ": " + words.name(TariffGroup.REDUCED), line.reduced());
        line("subsidy." + code, name + ": " + words.t("subsidy"), line.subsidy());
    }

    private void account(Balance balance) {
        String name = words.name(balance.account()) + ": ";
        String code = "account." + balance.account() + ".";
        line(code + "opening", name + words.t("opening"), balance.opening());
        line(code + "debit", name + words.t("debit"), balance.debit());
        line(code + "credit", name + words.t("credit"), balance.credit());
        line(code + "closing", name + words.t("closing"), balance.closing());
    }

    private void line(String code, String label, Tally tally) {
        file.line(List.of(
                code, CsvFile.text(label), Long.toString(tally.cheques()), CsvFile.amount(tally.amount())));
    }

    private void line(String code, String label, Money amount) {
        file.line(List.of(code, CsvFile.text(label), "", CsvFile.amount(amount)));
    }
}
