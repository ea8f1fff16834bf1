package nl.wijkcheque.platform.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkcheque.shared.Role;

/**
 * A tab that a context offers to the roles that work with it; every context declares its own as beans.
 *
 * @param order left to right
 * @param labelKey key of its text
 * @param also where else one is still at this tab: what its pages lead to
 */
public record NavEntry(int order, String href, String labelKey, Set<Role> roles, List<String> also) {

    public NavEntry {
        also = List.copyOf(also);
    }

    public NavEntry(int order, String href, String labelKey, Set<Role> roles, String... also) {
        this(order, href, labelKey, roles, List.of(also));
    }

    /** How many letters of the path lead here, so that the most telling tab is the current one; 0 for elsewhere. */
    int leadsTo(String path) {
        return Stream.concat(Stream.of(href), also.stream())
                .filter(at -> path.equals(at) || (!at.equals("/") && path.startsWith(at + "/")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
