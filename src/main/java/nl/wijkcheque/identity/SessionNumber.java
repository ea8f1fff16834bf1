package nl.wijkcheque.identity;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** Under which number an account's tokens are made from now on. */
@Introspected
record SessionNumber(UUID id, int sessionNumber) {}
