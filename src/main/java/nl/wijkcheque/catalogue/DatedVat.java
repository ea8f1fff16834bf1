package nl.wijkcheque.catalogue;

import java.time.LocalDate;

/** A treatment from a day on, until the next one. */
public record DatedVat(VatTreatment treatment, LocalDate validFrom) {}
