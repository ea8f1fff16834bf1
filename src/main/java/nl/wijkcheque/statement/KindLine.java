package nl.wijkcheque.statement;

import nl.wijkcheque.shared.Money;

/**
 * What was earned with klussen or with diensten, with the VAT in it and without what was undone or credited.
 *
 * @param standard cheques redeemed that were sold at the standard tariff, at the price paid
 * @param reduced likewise at the reduced tariff
 * @param subsidy the gap that the municipality pays, and on how many cheques
 * @param account for organisations, on account
 */
public record KindLine(Tally standard, Tally reduced, Tally subsidy, Money account) {

    static final KindLine NONE = new KindLine(Tally.NONE, Tally.NONE, Tally.NONE, Money.ZERO);

    /** What residents paid for. */
    public Tally redeemed() {
        return standard.plus(reduced);
    }

    /** What residents, the municipality and organisations pay together. */
    public Money earned() {
        return redeemed().amount().plus(subsidy.amount()).plus(account);
    }

    KindLine plus(KindLine other) {
        return new KindLine(
                standard.plus(other.standard),
                reduced.plus(other.reduced),
                subsidy.plus(other.subsidy),
                account.plus(other.account));
    }
}
