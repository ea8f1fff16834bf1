package nl.wijkcheque.invoice;

import java.util.List;
import nl.wijkcheque.resident.Organisation;

/** What would be invoiced to one organisation. */
public record Proposal(Organisation organisation, List<InvoiceLine> lines, Totals totals) {

    public Proposal {
        lines = List.copyOf(lines);
    }
}
