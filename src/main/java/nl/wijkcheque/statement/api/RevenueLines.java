package nl.wijkcheque.statement.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.statement.Balance;
import nl.wijkcheque.statement.GroupLine;
import nl.wijkcheque.statement.KindLine;
import nl.wijkcheque.statement.OfferingLine;
import nl.wijkcheque.statement.PaymentLine;
import nl.wijkcheque.statement.VatLine;
import org.jspecify.annotations.Nullable;

/** The lines of a revenue statement. */
final class RevenueLines {

    private RevenueLines() {}

    /**
     * Cheques of a tariff group, at the price paid: opening + sold − voided − redeemed + undone − refunded − breakage =
     * closing.
     *
     * @param group STANDARD, REDUCED or TOTAL
     */
    @Serdeable
    record Group(
            String group,
            TallyAnswer opening,
            TallyAnswer sold,
            TallyAnswer voided,
            TallyAnswer redeemed,
            TallyAnswer undone,
            TallyAnswer refunded,
            TallyAnswer breakage,
            TallyAnswer closing) {

        static Group of(String group, GroupLine line) {
            return new Group(
                    group,
                    TallyAnswer.of(line.opening()),
                    TallyAnswer.of(line.sold()),
                    TallyAnswer.of(line.voided()),
                    TallyAnswer.of(line.redeemed()),
                    TallyAnswer.of(line.undone()),
                    TallyAnswer.of(line.refunded()),
                    TallyAnswer.of(line.lapsed()),
                    TallyAnswer.of(line.closing()));
        }
    }

    /** Earned with klussen or diensten, VAT included, without what was undone or credited. */
    @Serdeable
    record Kind(OfferingKind kind, TallyAnswer standard, TallyAnswer reduced, TallyAnswer subsidy, long accountCents) {

        static Kind of(OfferingKind kind, KindLine line) {
            return new Kind(
                    kind,
                    TallyAnswer.of(line.standard()),
                    TallyAnswer.of(line.reduced()),
                    TallyAnswer.of(line.subsidy()),
                    line.account().cents());
        }
    }

    /** Earned with one offering, VAT included, without what was undone or credited. */
    @Serdeable
    record Offering(
            @Nullable UUID offeringId,
            String nameNl,
            String nameEn,
            OfferingKind kind,
            TallyAnswer redeemed,
            TallyAnswer subsidy,
            long accountCents) {

        static Offering of(OfferingLine line) {
            return new Offering(
                    line.offering() == null ? null : line.offering().value(),
                    line.name().nl(),
                    line.name().en(),
                    line.kind(),
                    TallyAnswer.of(line.redeemed()),
                    TallyAnswer.of(line.subsidy()),
                    line.account().cents());
        }
    }

    /**
     * VAT on one offering at one rate.
     *
     * @param rateBasisPoints in hundredths of a percent; null for exempt
     */
    @Serdeable
    record Vat(
            @Nullable UUID offeringId,
            String nameNl,
            String nameEn,
            @Nullable Integer rateBasisPoints,
            long baseCents,
            long taxCents) {

        static Vat of(VatLine line) {
            return new Vat(
                    line.offering() == null ? null : line.offering().value(),
                    line.name().nl(),
                    line.name().en(),
                    line.basisPoints(),
                    line.base().cents(),
                    line.tax().cents());
        }
    }

    /** What the municipality is to pay on one ground: counted, never named. */
    @Serdeable
    record Ground(String ground, TallyAnswer subsidy) {}

    /** What came in and went back one way; REFUNDS_PAYABLE is what is paid back to a bank account. */
    @Serdeable
    record Payment(LedgerAccount kind, TallyAnswer sold, TallyAnswer voided, TallyAnswer refunded) {

        static Payment of(LedgerAccount kind, PaymentLine line) {
            return new Payment(
                    kind,
                    TallyAnswer.of(line.sold()),
                    TallyAnswer.of(line.voided()),
                    TallyAnswer.of(line.refunded()));
        }
    }

    /** One account of the ledger: opening + debit − credit = closing. */
    @Serdeable
    record Account(LedgerAccount account, long openingCents, long debitCents, long creditCents, long closingCents) {

        static Account of(Balance balance) {
            return new Account(
                    balance.account(),
                    balance.opening().cents(),
                    balance.debit().cents(),
                    balance.credit().cents(),
                    balance.closing().cents());
        }
    }
}
