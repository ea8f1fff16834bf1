package nl.wijkcheque.statement.paper;

import java.util.List;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.Balance;
import nl.wijkcheque.statement.GroupLine;
import nl.wijkcheque.statement.KindLine;
import nl.wijkcheque.statement.OfferingLine;
import nl.wijkcheque.statement.PaymentLine;
import nl.wijkcheque.statement.VatLine;
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
        statement.payments().forEach(this::payment);
        for (OfferingKind kind : OfferingKind.values()) {
            kind(kind.name(), words.name(kind), statement.kind(kind));
        }
        kind("TOTAL", words.t("total"), statement.earned());
        statement.offerings().forEach(this::offering);
        statement.grounds().forEach(
                (ground, tally) -> line("ground." + ground, words.t("ground." + ground), tally));
        statement.vat().forEach(this::vat);
        line("vat.TOTAL.tax", words.t("vat.tax"), statement.tax());
        line("till.shortage", words.t("till.shortage"), statement.till().shortage());
        line("till.surplus", words.t("till.surplus"), statement.till().surplus());
        line("fees", words.t("fees"), statement.fees());
        line("expired", words.t("expired"), statement.happened().expired());
        line("extended", words.t("extended"), statement.happened().extended());
        line("replaced", words.t("replaced"), statement.happened().replaced());
        line("blocked", words.t("blocked"), statement.happened().blocked());
        statement.accounts().values().forEach(this::account);
        return file.bytes();
    }

    private void group(String code, String name, GroupLine line) {
        line("opening." + code, name + ": " + words.t("opening"), line.opening());
        line("sold." + code, name + ": " + words.t("sold"), line.sold());
        line("voided." + code, name + ": " + words.t("voided"), line.voided());
        line("redeemed." + code, name + ": " + words.t("redeemed"), line.redeemed());
        line("undone." + code, name + ": " + words.t("undone"), line.undone());
        line("refunded." + code, name + ": " + words.t("refunded"), line.refunded());
        line("breakage." + code, name + ": " + words.t("lapsed"), line.lapsed());
        line("closing." + code, name + ": " + words.t("closing"), line.closing());
    }

    private void kind(String code, String name, KindLine line) {
        line("redeemed." + code + ".STANDARD", name + ": " + words.name(TariffGroup.STANDARD), line.standard());
        line("redeemed." + code + ".REDUCED", name + ": " + words.name(TariffGroup.REDUCED), line.reduced());
        line("subsidy." + code, name + ": " + words.t("subsidy"), line.subsidy());
        line("account." + code, name + ": " + words.t("account"), line.account());
    }

    private void payment(LedgerAccount account, PaymentLine paid) {
        String name = words.t("paid." + account);
        line("payment." + account, words.t("csv.payment", name), paid.sold());
        line("payment." + account + ".voided", name + ": " + words.t("voided"), paid.voided());
        line("payment." + account + ".refunded", name + ": " + words.t("refunded"), paid.refunded());
    }

    private void offering(OfferingLine line) {
        String code = "offering." + (line.offering() == null ? line.kind().name() : line.offering()) + ".";
        String name = line.name().in(words.f().locale()) + ": ";
        line(code + "redeemed", name + words.t("redeemed"), line.redeemed());
        line(code + "subsidy", name + words.t("subsidy"), line.subsidy());
        line(code + "account", name + words.t("account"), line.account());
    }

    private void vat(VatLine line) {
        String code = "vat." + (line.offering() == null ? "-" : line.offering()) + "."
                + (line.basisPoints() == null ? "exempt" : line.basisPoints()) + ".";
        String name = line.name().in(words.f().locale()) + ": ";
        line(code + "base", name + words.t("vat.base"), line.base());
        line(code + "tax", name + words.t("vat.tax"), line.tax());
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
