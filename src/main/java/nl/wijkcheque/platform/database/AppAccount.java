package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one account the application uses, with every right on its own schema and none elsewhere. It is set at each
 * start, before the server takes connections, so a lost password file or a half-made account mends itself.
 */
final class AppAccount {

    static final String SCHEMA = "wijkcheque";
    static final String USER = "wijkcheque";

    /** Names are not resolved: 127.0.0.1 is a connection over TCP, localhost one over the socket. */
    private static final List<String> HOSTS = List.of("127.0.0.1", "localhost");

    private AppAccount() {}

    static void write(DataFolder folder, Password password) {
        try {
            PrivateFiles.write(folder.accountScript(), script(password.hash()));
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "The file " + folder.accountScript() + " cannot be written (" + e + "): make its folder writable.",
                    e);
        }
    }

    private static String script(String hash) {
        String schema = "CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET " + ServerOptions.CHARACTER_SET
                + " COLLATE " + ServerOptions.COLLATION + ";\n";
        return HOSTS.stream()
                .map(host -> account("'" + USER + "'@'" + host + "'", hash))
                .collect(Collectors.joining("", schema, ""));
    }

    private static String account(String account, String hash) {
        String secret = " IDENTIFIED VIA mysql_native_password USING '" + hash + "';\n";
        return "CREATE USER IF NOT EXISTS " + account + secret
                + "ALTER USER " + account + secret
                + "GRANT ALL PRIVILEGES ON " + SCHEMA + ".* TO " + account + ";\n";
    }
}
