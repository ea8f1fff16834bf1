package nl.wijkcheque.statement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;

/** What there is to do with the books, besides reading statements. */
final class BookLinks {

    private BookLinks() {}

    /** By the key of its texts: where it is. */
    static List<Map.Entry<String, String>> of(Actor actor) {
        List<Map.Entry<String, String>> links = new ArrayList<>();
        if (actor.isAny(Role.CONTROLLER, Role.ADMIN)) {
            links.add(Map.entry("statement.closings", "/statements/closings"));
            links.add(Map.entry("claim", "/claims"));
            links.add(Map.entry("statement.audit", "/statements/audit-file"));
            links.add(Map.entry("ledger.chart", "/ledger/accounts"));
        }
        if (actor.isAny(Role.COORDINATOR, Role.CONTROLLER)) {
            links.add(Map.entry("statement.target", "/statements/targets/new"));
        }
        return links;
    }
}
