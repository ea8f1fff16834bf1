package nl.wijkcheque.till.web;

import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.till.CashCount;
import nl.wijkcheque.till.Denomination;

/** The coins and notes to count, and what was typed. */
public record CountView(List<Row> notes, List<Row> coins) {

    static CountView of(Page page, TillForm form) {
        List<Row> notes = new ArrayList<>();
        List<Row> coins = new ArrayList<>();
        for (Denomination denomination : Denomination.values()) {
            Row row = new Row(denomination.name(), TillForm.label(page, denomination), form.text(denomination.name()));
            (denomination.isNote() ? notes : coins).add(row);
        }
        return new CountView(notes, coins);
    }

    /** What was counted, to read again. */
    static List<java.util.Map.Entry<String, String>> lines(Page page, CashCount count) {
        List<java.util.Map.Entry<String, String>> lines = new ArrayList<>();
        count.pieces().forEach((denomination, pieces) -> lines.add(java.util.Map.entry(
                pieces + " × " + TillForm.label(page, denomination),
                Amounts.of(denomination.worth().times(pieces)))));
        return lines;
    }

    /** @param label what it is worth, as it stands on it */
    public record Row(String name, String label, String typed) {}
}
