package nl.wijkcheque.statement.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.claim.Claim;
import nl.wijkcheque.claim.GroundCount;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.statement.StatementHead;
import nl.wijkcheque.statement.StatementState;
import nl.wijkcheque.platform.pdf.Table.Column;
import nl.wijkcheque.platform.pdf.Table.Row;
import nl.wijkcheque.platform.pdf.Table;

/** Lays out a claim for the municipality: grounds are counted, nobody is named. */
public final class ClaimPaper {

    private ClaimPaper() {}

    public static Paper of(Claim claim, Servicepunt servicepunt, Words words) {
        Claim.Facts facts = claim.facts();
        Period month = new Period(facts.month().atDay(1), facts.month().atEndOfMonth());
        Money amount = facts.amount();
        return new Paper(
                words.t("claim.title"),
                words.t("claim.file") + "-" + facts.month(),
                new StatementHead(servicepunt, month, facts.madeAt(), StatementState.CLOSED),
                facts(claim, servicepunt, month, words),
                List.of(Map.entry(words.t("claim.amount"), Amounts.written(amount))),
                List.of(grounds(facts, words)),
                new Paper.Chart(words.t("claim.title"), "", List.of(), List.of(), "", ""),
                notes(claim, words));
    }

    /** Asks for the money while it is to be paid: not before there is a number to pay with, nor once it is paid or withdrawn. */
    private static List<String> notes(Claim claim, Words words) {
        List<String> notes = new ArrayList<>(List.of(words.t("revenue.note.subsidy")));
        Claim.TakenOff takenOff = claim.facts().takenOff();
        if (takenOff.cheques() > 0) {
            notes.add(words.t("claim.takenOff", takenOff.cheques(), Amounts.written(takenOff.amount())));
        }
        if (claim instanceof Claim.Submitted) {
            notes.add(words.t("claim.note", Amounts.written(claim.facts().amount())));
        }
        return notes;
    }

    private static List<Map.Entry<String, String>> facts(
            Claim claim, Servicepunt servicepunt, Period month, Words words) {
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        facts.add(Map.entry(words.t("servicepunt"), servicepunt.name()));
        facts.add(Map.entry(
                words.t("period.label"),
                words.period(new Period(claim.facts().from().atDay(1), month.until()))));
        Claim.Submission sent = claim.submission();
        facts.add(Map.entry(words.t("claim.number"), sent == null ? words.t("claim.draft") : sent.number()));
        facts.add(Map.entry(
                words.t("made"), words.f().moment(sent == null ? claim.facts().madeAt() : sent.at())));
        if (claim instanceof Claim.Withdrawn withdrawn) {
            facts.add(Map.entry(words.t("state"), words.t("claim.withdrawn", words.f().moment(withdrawn.at()))));
        }
        return facts;
    }

    private static Table grounds(Claim.Facts facts, Words words) {
        List<Row> rows = new ArrayList<>();
        for (GroundCount ground : facts.grounds()) {
            rows.add(Row.of(
                    words.t("ground." + ground.ground()),
                    Long.toString(ground.cheques()),
                    Amounts.written(ground.amount())));
        }
        rows.add(Row.total(
                words.t("total"), Long.toString(facts.cheques()), Amounts.written(facts.amount())));
        return new Table(
                words.t("revenue.grounds"),
                List.of(
                        Column.text(words.t("revenue.ground"), 60),
                        Column.figures(words.t("cheques"), 20),
                        Column.figures(words.t("amount"), 20)),
                rows);
    }
}
