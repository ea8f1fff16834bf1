package nl.wijkcheque.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Before a migration: is this schema the owner's? After it: the application's account gets its rights. */
final class OwnerMigrates extends BaseCallback {

    private final DataSource application;

    OwnerMigrates(DataSource application) {
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection owner = context.getConnection();
        try {
            if (event == Event.BEFORE_VALIDATE) {
                refuseTriggersOfOthers(owner);
            } else {
                giveRights(owner);
            }
        } catch (SQLException failure) {
            throw new DatabaseUnusable(
                    "The rights of the application's database account can't be set (" + failure.getMessage()
                            + "): give DB_OWNER_USER all rights on the schema WITH GRANT OPTION, and DB_USER the right"
                            + " to SELECT.",
                    failure);
        }
    }

    /** A trigger works with the rights of who made it; one made by the application's account would stop working. */
    private static void refuseTriggersOfOthers(Connection owner) throws SQLException {
        String other = TableRights.one(owner,
                "SELECT definer FROM information_schema.triggers"
                        + " WHERE trigger_schema = DATABASE() AND definer <> CURRENT_USER() LIMIT 1");
        if (!other.isEmpty()) {
            throw new DatabaseUnusable("The tables in this database were made by the account " + other
                    + ", in an earlier"
                    + " version or from a backup: restore the backup as the owner of the schema, or, if it may go, delete"
                    + " the folder of the embedded database (.data/mariadb) and start again.");
        }
    }

    private void giveRights(Connection owner) throws SQLException {
        try (Connection worker = application.getConnection()) {
            if (!TableRights.account(worker).equals(TableRights.account(owner))) {
                new TableRights(owner, worker).mend();
            }
        }
    }
}
