package nl.wijkcheque.invoice.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.invoice.Proposal;
import nl.wijkcheque.shared.Money;

/**
 * What would be invoiced for a month.
 *
 * @param month {@code 2026-03}
 * @param name as people say it
 * @param months to choose from: value and name
 */
public record MonthView(
        String month, String name, List<Map.Entry<String, String>> months, List<Proposal> proposals, String key) {

    public Money total() {
        return Money.sum(proposals.stream().map(proposal -> proposal.totals().total()).toList());
    }
}
