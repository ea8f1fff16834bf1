package nl.wijkcheque.payment.web;

import java.util.List;

/**
 * One batch.
 *
 * @param paidAt empty until the bank has paid
 * @param whole whether anything is left in it
 */
public record BatchView(
        PayoutsView.Batch batch,
        String executionDay,
        String paidAt,
        boolean whole,
        List<PayoutsView.Line> lines,
        String key) {}
