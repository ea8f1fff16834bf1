package nl.wijkcheque.ledger.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.ledger.Finding;
import nl.wijkcheque.ledger.FindingKind;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Occasion;
import nl.wijkcheque.ledger.Verification;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/** One look through the whole ledger. */
@Serdeable
record VerificationAnswer(
        UUID id,
        Instant began,
        Instant ended,
        Occasion occasion,
        boolean clean,
        long seals,
        @Nullable String head,
        long transfers,
        List<FindingAnswer> findings) {

    static VerificationAnswer of(Verification made) {
        return new VerificationAnswer(
                made.id(),
                made.began(),
                made.ended(),
                made.occasion(),
                made.isClean(),
                made.seals(),
                made.head(),
                made.transfers(),
                made.found().stream().map(FindingAnswer::of).toList());
    }

    /** Something that is wrong; amounts in cents, debits minus credits. */
    @Serdeable
    record FindingAnswer(
            FindingKind kind,
            @Nullable Long seal,
            @Nullable UUID transfer,
            @Nullable LedgerAccount account,
            @Nullable Long booksCents,
            @Nullable Long recordsCents) {

        static FindingAnswer of(Finding finding) {
            return new FindingAnswer(
                    finding.kind(),
                    finding.seal(),
                    finding.transfer(),
                    finding.account(),
                    cents(finding.books()),
                    cents(finding.records()));
        }

        private static @Nullable Long cents(@Nullable Money money) {
            return money == null ? null : money.cents();
        }
    }
}
