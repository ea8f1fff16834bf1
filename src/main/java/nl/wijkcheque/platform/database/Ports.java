package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** TCP ports on loopback. */
final class Ports {

    private Ports() {}

    /** A port that is free now. Another program may still take it first, so whoever uses it must be ready to retry. */
    static int anyFree() {
        try (ServerSocket socket = open(EmbeddedSettings.ANY_PORT)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "No port on 127.0.0.1 is free (" + e + "): the machine must let programs listen on loopback.", e);
        }
    }

    /** @throws DatabaseUnusable if somebody listens there already */
    static int free(int port) {
        try (ServerSocket socket = open(port)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw taken(port, e);
        }
    }

    static DatabaseUnusable taken(int port, Throwable cause) {
        return new DatabaseUnusable(
                "Port " + port + " on 127.0.0.1 is not free for MariaDB (" + cause.getMessage()
                        + "): stop what listens there, or change or leave out wijkcheque.database.port.",
                cause);
    }

    private static ServerSocket open(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
    }
}
