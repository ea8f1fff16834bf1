package nl.wijkcheque.catalogue;

/** How an offering is taxed; a tax adviser decides it. */
public sealed interface VatTreatment {

    /** No VAT. */
    record Exempt() implements VatTreatment {}

    /** @param basisPoints hundredths of a percent: 900 is 9% */
    record Rate(int basisPoints) implements VatTreatment {}
}
