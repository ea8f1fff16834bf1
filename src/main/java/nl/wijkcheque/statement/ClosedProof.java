package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.ledger.Kept;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.ServicepuntId;

/** Makes closed statements anew from the ledger and holds them, byte for byte, against what they said at closing. */
@Singleton
public final class ClosedProof implements Kept {

    private static final String SAME_FIGURES = "has the same figures";

    private final ClosedRows rows;
    private final RevenueMaker maker;
    private final StatementFiles files;
    private final Transactions transactions;

    ClosedProof(ClosedRows rows, RevenueMaker maker, StatementFiles files, Transactions transactions) {
        this.rows = rows;
        this.maker = maker;
        this.files = files;
        this.transactions = transactions;
    }

    /** What differs, over all servicepunten: empty when every closed statement is still the same. */
    public List<String> findings() {
        return transactions.read(() -> rows.everywhere().stream()
                .flatMap(row -> findings(row).stream())
                .toList());
    }

    /** Closed statements with other figures: another lay-out of the paper is no reason to doubt the ledger. */
    @Override
    public List<UUID> changed() {
        return transactions.read(() -> rows.everywhere().stream()
                .filter(row -> !findings(row).stream().allMatch(finding -> finding.contains(SAME_FIGURES)))
                .map(ClosedRow::id)
                .toList());
    }

    /** Whether the figures are those of the closing; also when the period was never closed as such. */
    boolean holds(RevenueStatement made) {
        StatementHead head = made.head();
        return rows.of(head.servicepunt().id().value(), head.period().from(), head.period().until())
                .map(row -> Arrays.equals(row.json(), files.json(made)))
                .orElse(true);
    }

    private List<String> findings(ClosedRow row) {
        Servicepunt servicepunt = new Servicepunt(new ServicepuntId(row.servicepuntId()), row.servicepuntName(), "");
        try {
            return findings(row, maker.make(servicepunt, row.period()));
        } catch (IllegalStateException booksDisagree) {
            return List.of(name(row) + " can't be made again: " + booksDisagree.getMessage());
        }
    }

    private List<String> findings(ClosedRow row, RevenueStatement made) {
        List<String> findings = new ArrayList<>();
        if (!Arrays.equals(row.json(), files.json(made))
                || !Arrays.equals(row.jsonSha256(), ClosedStore.sha256(row.json()))) {
            findings.add(name(row) + " has other figures than when it was closed");
        } else {
            if (!Arrays.equals(row.csvSha256(), ClosedStore.sha256(files.csv(made)))) {
                findings.add(name(row) + " " + SAME_FIGURES + " in another CSV file");
            }
            if (!Arrays.equals(row.pdfSha256(), ClosedStore.sha256(files.pdf(made)))) {
                findings.add(name(row) + " " + SAME_FIGURES + " on another paper");
            }
        }
        return findings;
    }

    private static String name(ClosedRow row) {
        DateTimeFormatter day = DateTimeFormatter.ISO_LOCAL_DATE;
        return "closed statement " + day.format(row.firstDay()) + " – " + day.format(row.lastDay()) + " of "
                + row.servicepuntName();
    }
}
