package nl.wijkcheque.audit;

import java.time.Instant;
import nl.wijkcheque.shared.AccountId;

/** One line of the trail. */
public record AuditEvent(Instant at, AuditAction action, AccountId actor) {}
