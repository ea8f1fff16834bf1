package nl.wijkcheque.identity.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.identity.Logins;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Role;

/**
 * The form for a new colleague.
 *
 * @param roles names of those that were chosen
 */
public record NewAccountView(
        String username, String name, Set<String> roles, Map<String, String> errors, String key) {

    public List<Map.Entry<String, String>> choices(Page page) {
        return EnumSet.allOf(Role.class).stream()
                .filter(Logins.STAFF_ROLES::contains)
                .map(role -> Map.entry(role.name(), page.t("platform.role." + role)))
                .toList();
    }
}
