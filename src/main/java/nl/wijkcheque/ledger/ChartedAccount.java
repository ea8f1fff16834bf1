package nl.wijkcheque.ledger;

import org.jspecify.annotations.Nullable;

/**
 * An account as a bookkeeper knows it.
 *
 * @param number in the books
 * @param rgs its code in the Referentie GrootboekSchema; null where none fits
 */
public record ChartedAccount(
        LedgerAccount account,
        int number,
        AccountKind kind,
        @Nullable String rgs,
        String nameNl,
        String nameEn) {}
