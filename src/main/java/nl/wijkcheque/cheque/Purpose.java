package nl.wijkcheque.cheque;

import java.util.UUID;
import nl.wijkcheque.shared.VisitId;

/**
 * What a cheque pays for.
 *
 * @param household of the resident who is visited; a personal cheque is good for its own household only
 */
public record Purpose(VisitId visit, UUID household, Help help) {}
