package nl.wijkcheque.platform.idempotency;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.platform.Secrets;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.platform.UniqueKeys;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;

/**
 * Does a request once, however often it is sent. The answer is stored in the transaction that does the work, so there is
 * never one without the other; a repeat gets the first answer again. Nothing is stored for a refusal: nothing happened,
 * so asking again may do it.
 */
@Singleton
public final class Idempotency {

    /** How long a repeat gets the first answer [choice]. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final List<String> COLUMNS = List.of("request", "fingerprint", "answer", "answered_at");

    private final Transactions transactions;
    private final RowInserts inserts;
    private final AnswerRows rows;
    private final JsonMapper json;
    private final Clock clock;
    private final Sealing sealing;

    Idempotency(
            Transactions transactions,
            RowInserts inserts,
            AnswerRows rows,
            JsonMapper json,
            Clock clock,
            Secrets secrets) {
        this.transactions = transactions;
        this.inserts = inserts;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
        this.sealing = new Sealing(secrets.keyFor("idempotency"));
    }

    /**
     * Does the work unless it was done under this key. Refused with IDEMPOTENCY_KEY_REUSED when the key was used for
     * another request.
     *
     * @param request what was asked; its {@code toString} tells it from other requests
     * @param answerType a type that JSON can hold
     */
    public <T> Outcome<T> once(IdempotencyKey key, Object request, Class<T> answerType, Supplier<Outcome<T>> work) {
        byte[] fingerprint = sealing.fingerprint(request);
        Outcome<T> outcome;
        try {
            outcome = CurrentRequest.during(
                    sealing.nameOf(key),
                    () -> transactions.write(() -> work.get().map(answer -> store(key, fingerprint, answer))));
        } catch (RuntimeException failure) {
            if (!UniqueKeys.isTaken(failure)) {
                throw failure;
            }
            return earlier(key, fingerprint, answerType).orElseThrow(() -> failure);
        }
        // A repeat of something that was done is often refused the second time: then the first answer counts.
        return outcome instanceof Outcome.Refused
                ? earlier(key, fingerprint, answerType).orElse(outcome)
                : outcome;
    }

    /**
     * As {@link #once}, for work of more than one transaction, of which a part may be done and a part refused: it is done
     * outside any transaction of ours, and its answer is stored after it. Who repeats it before that, does again what a
     * first time left. Refused with IDEMPOTENCY_KEY_REUSED before anything is done.
     */
    public <T> Outcome<T> onceInParts(
            IdempotencyKey key, Object request, Class<T> answerType, Supplier<Outcome<T>> work) {
        return earlier(key, sealing.fingerprint(request), answerType)
                .orElseGet(() -> work.get().then(answer -> once(key, request, answerType, () -> Outcome.done(answer))));
    }

    /** Forgets what is older than {@link #KEPT}; says how many answers, at most 10,000 at a time. */
    public int forgetOld() {
        return rows.deleteBefore(clock.instant().minus(KEPT));
    }

    private <T> T store(IdempotencyKey key, byte[] fingerprint, T answer) {
        try {
            byte[] sealed = sealing.seal(key, json.writeValueAsBytes(answer));
            inserts.atCommit(
                    "idempotent_answer",
                    COLUMNS,
                    List.of(List.of(sealing.nameOf(key), fingerprint, sealed, clock.instant())));
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> Optional<Outcome<T>> earlier(IdempotencyKey key, byte[] fingerprint, Class<T> type) {
        return rows.find(sealing.nameOf(key)).map(row -> {
            if (!Arrays.equals(row.fingerprint(), fingerprint)) {
                return Outcome.<T>refused(RefusalCode.IDEMPOTENCY_KEY_REUSED);
            }
            try {
                return Outcome.done(Objects.requireNonNull(json.readValue(sealing.open(key, row.answer()), type)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
