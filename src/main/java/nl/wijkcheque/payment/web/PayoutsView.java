package nl.wijkcheque.payment.web;

import java.util.List;
import nl.wijkcheque.payment.Payout;
import nl.wijkcheque.payment.PayoutBatch;
import nl.wijkcheque.payment.PayoutState;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Amsterdam;
import org.jspecify.annotations.Nullable;

/**
 * What waits, and the batches.
 *
 * @param onItsWay what still has to come in on the bank, in one sentence; empty when nothing has
 */
public record PayoutsView(
        List<Line> open,
        @Nullable String next,
        List<Batch> batches,
        @Nullable String nextBatches,
        String key,
        String onItsWay) {

    /**
     * One payout.
     *
     * @param back where it is put back; empty when it can't be
     */
    public record Line(
            String name, String iban, String amount, String cause, String since, String state, String look,
            String back) {

        static Line of(Page page, Payout payout) {
            boolean sent = payout.state() == PayoutState.IN_BATCH || payout.state() == PayoutState.PAID;
            return new Line(
                    payout.name(),
                    payout.iban().grouped(),
                    payout.amount().toString(),
                    page.t("payment.cause." + payout.cause()),
                    page.f().date(Amsterdam.dayOf(payout.owedAt())),
                    page.t("payment.payout.state." + payout.state()),
                    switch (payout.state()) {
                        case OPEN, IN_BATCH -> "info";
                        case PAID -> "ok";
                        case TAKEN_OUT, RETURNED -> "warning";
                    },
                    sent ? "/payouts/" + payout.id() + "/back" : "");
        }
    }

    /** One batch. */
    public record Batch(String id, String number, String made, String count, String total, boolean paid) {

        static Batch of(Page page, PayoutBatch batch) {
            return new Batch(
                    batch.id().toString(),
                    batch.number(),
                    page.f().moment(batch.madeAt()),
                    Integer.toString(batch.count()),
                    batch.total().toString(),
                    batch.paidAt() != null);
        }
    }
}
