package nl.wijkcheque.cheque;

import java.time.Instant;
import nl.wijkcheque.shared.Role;

/**
 * When, where and by whom a cheque was redeemed.
 *
 * @param servicepunt its name at the time
 * @param by as what, not who
 */
public record Redemption(Instant at, String servicepunt, Role by) {}
