package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two accounts of the embedded database, neither with rights elsewhere: the owner of the schema, who migrates, and
 * the application, whose rights are given per table after each migration ({@link TableRights}). They are set at each
 * start, before the server takes connections, so a lost password file or a half-made account mends itself.
 */
final class AppAccount {

    static final String SCHEMA = "wijkcheque";
    static final String USER = "wijkcheque";
    static final String OWNER = "wijkcheque_owner";

    /** Names are not resolved: this is a connection over TCP. */
    private static final String HOST = "127.0.0.1";

    private AppAccount() {}

    static void write(DataFolder folder, Password application, Password owner) {
        try {
            PrivateFiles.write(folder.accountScript(), script(application.hash(), owner.hash()));
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "The file " + folder.accountScript() + " cannot be written (" + e + "): make its folder writable.",
                    e);
        }
    }

    /** One statement per line, as the server reads them. */
    private static String script(String application, String owner) {
        return Stream.of(
                List.of("CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET " + ServerOptions.CHARACTER_SET
                        + " COLLATE " + ServerOptions.COLLATION),
                account(OWNER, owner),
                List.of("GRANT ALL PRIVILEGES ON " + SCHEMA + ".* TO " + name(OWNER) + " WITH GRANT OPTION"),
                account(USER, application),
                // Earlier versions gave it everything, also under this name.
                List.of("DROP USER IF EXISTS '" + USER + "'@'localhost'"),
                List.of(
                        "GRANT ALL PRIVILEGES ON " + SCHEMA + ".* TO " + name(USER),
                        "REVOKE ALL PRIVILEGES ON " + SCHEMA + ".* FROM " + name(USER),
                        "GRANT SELECT ON " + SCHEMA + ".* TO " + name(USER)))
                .flatMap(List::stream)
                .collect(Collectors.joining(";\n", "", ";\n"));
    }

    private static List<String> account(String user, String hash) {
        String secret = name(user) + " IDENTIFIED VIA mysql_native_password USING '" + hash + "'";
        return List.of("CREATE USER IF NOT EXISTS " + secret, "ALTER USER " + secret);
    }

    private static String name(String user) {
        return "'" + user + "'@'" + HOST + "'";
    }
}
