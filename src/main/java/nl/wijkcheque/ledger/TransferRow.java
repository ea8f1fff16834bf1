package nl.wijkcheque.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The table as far as the mapping needs it: rows are written by {@link Ledger} and read as sums. */
@MappedEntity("ledger_transfer")
record TransferRow(@Id UUID id) {}
