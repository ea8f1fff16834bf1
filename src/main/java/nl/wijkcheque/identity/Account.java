package nl.wijkcheque.identity;

import java.util.Set;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Role;

/** A login as an administrator sees it. */
public record Account(AccountId id, String username, String name, Set<Role> roles, boolean active) {}
