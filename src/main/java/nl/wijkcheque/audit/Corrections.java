package nl.wijkcheque.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;

/**
 * What was corrected about persons. The trail of {@link Audit} holds no names; these rows do, so they belong to the person's
 * data and go where those go.
 */
@Singleton
public final class Corrections {

    /** More than anybody reads of one person [choice]. */
    private static final int MOST = 100;

    private static final int LONGEST_VALUE = 300;

    private static final List<String> COLUMNS = List.of(
            "id",
            "subject_id",
            "version",
            "field",
            "value_before",
            "value_after",
            "reason",
            "corrected_at",
            "actor_id",
            "actor_name",
            "servicepunt_id");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu, H.mm", Locale.ROOT);

    private final CorrectionRows rows;
    private final RowInserts inserts;
    private final Audit audit;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Corrections(CorrectionRows rows, RowInserts inserts, Audit audit, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.inserts = inserts;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Written at the end of the open transaction, with a line in the trail.
     *
     * @param action what the trail calls it
     * @param subject whose data they are
     * @param version of her data after the correction
     * @throws IllegalStateException outside a transaction
     */
    public void record(
            Actor by,
            AuditAction action,
            UUID subject,
            int version,
            CorrectionReason reason,
            List<Corrected> corrected) {
        Instant now = clock.instant();
        inserts.atCommit(
                "correction",
                COLUMNS,
                corrected.stream()
                        .map(each -> List.of(
                                ids.next(),
                                subject,
                                version,
                                each.field(),
                                cut(each.before()),
                                cut(each.after()),
                                reason,
                                now,
                                by.account().value(),
                                by.name(),
                                by.servicepunt().id().value()))
                        .toList());
        audit.record(by, action, subject);
    }

    /** All that was corrected about somebody, newest first. */
    public List<Correction> of(UUID subject) {
        return since(subject, -1);
    }

    /** What was corrected after that version of her data, newest first. */
    public List<Correction> since(UUID subject, int version) {
        return rows.since(subject, version, MOST).stream()
                .map(CorrectionRow::correction)
                .toList();
    }

    /** For who wanted to change a version that is not the last: who was first, when, and what is otherwise now. */
    public Refusal changedSince(UUID subject, int version) {
        List<Correction> meanwhile = since(subject, version);
        if (meanwhile.isEmpty()) {
            return Refusal.of(RefusalCode.CHANGED_MEANWHILE);
        }
        Correction last = meanwhile.getFirst();
        boolean one = meanwhile.stream().map(each -> each.what().field()).distinct().count() == 1;
        return Refusal.of(
                RefusalCode.CORRECTED_MEANWHILE,
                last.byName(),
                MOMENT.format(Amsterdam.timeOf(last.at())),
                "correction.field." + (one ? last.what().field().name() : "SEVERAL"));
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }
}
