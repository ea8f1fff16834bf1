package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What a crew takes along, per offering: for its list of the day. */
@Singleton
public final class Kits {

    static final Wording NOTHING = new Wording("", "");

    private static final int LONGEST = 300;

    private final KitRows rows;
    private final Offerings offerings;
    private final Transactions transactions;
    private final Audit audit;

    Kits(KitRows rows, Offerings offerings, Transactions transactions, Audit audit) {
        this.rows = rows;
        this.offerings = offerings;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Of every offering of which something was said. */
    public Map<OfferingId, Wording> all() {
        return rows.all().stream()
                .collect(Collectors.toMap(
                        row -> new OfferingId(row.offeringId()), row -> new Wording(row.dutch(), row.english())));
    }

    /** Of one offering; empty when nothing was said. */
    Wording of(OfferingId offering) {
        return rows.find(offering.value())
                .map(row -> new Wording(row.dutch(), row.english()))
                .orElse(NOTHING);
    }

    /** Refused: NOT_FOUND, INPUT_INVALID (more than 300 characters). */
    public Outcome<OfferingId> set(Actor by, OfferingId offering, Wording bring) {
        if (bring.nl().length() > LONGEST || bring.en().length() > LONGEST) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("nl"));
        }
        return transactions.write(() -> {
            if (offerings.find(offering).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            rows.put(offering.value(), bring.nl().strip(), bring.en().strip());
            audit.record(by, AuditAction.KIT_CHANGED, offering.value());
            return Outcome.done(offering);
        });
    }
}
