package nl.wijkcheque.statement.web;

import java.util.Arrays;
import java.util.List;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;

/** The statements that there are, and who may read them. */
enum StatementKind {
    REVENUE("revenue"),
    HOUR_BONUS("hour-bonus"),
    FLOW("flow"),
    WACHTLIJST("wachtlijst"),
    TARGETS("targets");

    private final String name;

    StatementKind(String name) {
        this.name = name;
    }

    static List<StatementKind> of(Actor actor) {
        return Arrays.stream(values())
                .filter(kind -> kind.isFor(actor))
                .toList();
    }

    private boolean isFor(Actor actor) {
        return switch (this) {
            case REVENUE, HOUR_BONUS -> actor.isAny(Role.CONTROLLER, Role.ADMIN);
            case FLOW -> actor.isAny(Role.COACH, Role.CONTROLLER);
            case WACHTLIJST, TARGETS -> actor.isAny(Role.COORDINATOR, Role.CONTROLLER, Role.ADMIN);
        };
    }

    String page() {
        return "/statements/" + name;
    }

    /** Where machines get it. */
    String api() {
        return "/v1/statements/" + name;
    }

    /** Texts of this kind begin with it. */
    String textKey() {
        return switch (this) {
            case REVENUE -> "statement.revenue";
            case HOUR_BONUS -> "statement.bonus";
            case FLOW -> "statement.flow";
            case WACHTLIJST -> "statement.wachtlijst";
            case TARGETS -> "statement.targets";
        };
    }
}
