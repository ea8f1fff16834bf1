package nl.wijkcheque.platform.web;

import java.util.Set;
import nl.wijkcheque.shared.Role;

/**
 * A tab that a context offers to the roles that work with it; every context declares its own as beans.
 *
 * @param order left to right
 * @param labelKey key of its text
 */
public record NavEntry(int order, String href, String labelKey, Set<Role> roles) {}
