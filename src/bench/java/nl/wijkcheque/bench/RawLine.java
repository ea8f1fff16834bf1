package nl.wijkcheque.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** One connection to the database that replays what the service sends, with nothing around it. */
final class RawLine implements AutoCloseable {

    private final Connection connection;
    private final List<Captured.Trip> trips;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final String visit;
    private final String capturedVisit;
    private final Map<String, Object> values = new HashMap<>();
    private long sequence = ThreadLocalRandom.current().nextLong() << 20;

    RawLine(BenchService service, List<Captured.Trip> trips, String visit) throws SQLException {
        this.connection = service.database();
        this.trips = trips;
        this.visit = visit;
        this.capturedVisit = service.visits().getFirst();
        connection.setAutoCommit(false);
        for (Captured.Trip trip : trips) {
            statements.add(connection.prepareStatement(trip.sql()));
        }
    }

    /** Redeems the cheque, with fresh ids and keys. */
    void redeem(Shelf.Row cheque) throws SQLException {
        values.clear();
        values.put(capturedVisit, visit);
        for (int at = 0; at < trips.size(); at++) {
            PreparedStatement statement = statements.get(at);
            int place = 1;
            for (Captured.Variable variable : trips.get(at).variables()) {
                statement.setObject(place++, values.computeIfAbsent(variable.name(), name -> fresh(variable, cheque)));
            }
            if (statement.execute()) {
                read(statement, cheque);
            } else if (statement.getUpdateCount() < 1) {
                throw new IllegalStateException("nothing done by " + trips.get(at).sql());
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    /** Ids that are written are new ones, in order of time. */
    private Object fresh(Captured.Variable variable, Shelf.Row cheque) {
        return switch (variable.kind()) {
            case CHEQUE -> cheque.id();
            case HASH -> cheque.hash();
            case BINARY -> random(variable.length());
            case ID -> id();
            case TEXT -> Timestamp.from(Instant.now());
        };
    }

    private String id() {
        long time = (System.currentTimeMillis() << 16) | 0x7000 | ThreadLocalRandom.current().nextInt(0x1000);
        return new UUID(time, (sequence++ & 0x3fffffffffffffffL) | 0x8000000000000000L).toString();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }

    private static void read(PreparedStatement statement, Shelf.Row cheque) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            if (!rows.next()) {
                throw new IllegalStateException("no row for " + cheque.id());
            }
            for (int column = rows.getMetaData().getColumnCount(); column > 0; column--) {
                rows.getString(column);
            }
        }
    }
}
