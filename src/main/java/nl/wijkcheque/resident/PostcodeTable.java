package nl.wijkcheque.resident;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** The table of postcodes that counts. */
@Introspected
public record PostcodeTable(int places, Instant loadedAt, String loadedByName) {}
