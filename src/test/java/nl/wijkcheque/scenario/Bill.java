package nl.wijkcheque.scenario;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.wijkcheque.shared.InvoiceId;
import org.jspecify.annotations.Nullable;

/** A sale on account; paid when the invoice that it stands on is. */
final class Bill {

    /** An invoice of a month. */
    static final class Sent {
        final InvoiceId id;
        final long total;
        final List<Bill> bills = new ArrayList<>();
        final Deque<Long> payments = new ArrayDeque<>();

        Sent(InvoiceId id, long total) {
            this.id = id;
            this.total = total;
        }

        long open() {
            return total - payments.stream().mapToLong(Long::longValue).sum();
        }
    }

    final YearMonth month;
    final long total;
    @Nullable
    Sent sent;

    Bill(YearMonth month, long total) {
        this.month = month;
        this.total = total;
    }

    boolean isPaid() {
        return sent != null && sent.open() == 0;
    }
}
