package nl.wijkcheque.platform;

import io.micronaut.context.annotation.Context;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.data.connection.support.AbstractConnectionOperations;
import io.micronaut.data.connection.support.ConnectionCustomizer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * Ends what the database began by itself. Connections never commit of their own accord, as switching that on and off is
 * two round trips per transaction. A statement outside any transaction would then be undone when its connection goes back
 * to the pool; here it is committed, as everywhere. After a transaction there is nothing left to commit, which the driver
 * knows without asking.
 */
@Context
final class SingleStatements implements ConnectionCustomizer<Connection> {

    SingleStatements(AbstractConnectionOperations<Connection> connections) {
        connections.addConnectionCustomizer(this);
    }

    @Override
    public <R> Function<ConnectionStatus<Connection>, R> intercept(Function<ConnectionStatus<Connection>, R> work) {
        return status -> {
            R result = work.apply(status);
            if (status.isNew()) {
                commit(status.getConnection());
            }
            return result;
        };
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException("a statement outside a transaction could not be committed", failure);
        }
    }
}
