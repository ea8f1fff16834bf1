package nl.wijkcheque.cheque;

import java.time.Instant;
import nl.wijkcheque.shared.Role;

/**
 * When, where and by whom something happened to a cheque.
 *
 * @param servicepunt its name at the time
 * @param by as what, not who
 */
public record Change(Instant at, String servicepunt, Role by) {}
