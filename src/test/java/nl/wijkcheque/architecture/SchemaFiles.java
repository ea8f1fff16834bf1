package nl.wijkcheque.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The migrations, each named after the context that it changes. */
final class SchemaFiles {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern FILE = Pattern.compile("V\\d+__([a-z]+).*\\.sql");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:FROM|JOIN|INTO|UPDATE)\\s+|@MappedEntity\\(\")(\\w+)");

    private SchemaFiles() {}

    static Map<String, String> ownersOfTables() {
        Map<String, String> owners = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (!name.matches()) {
                    throw new AssertionError(file + " is not named after a context");
                }
                Matcher table = TABLE.matcher(Files.readString(file));
                while (table.find()) {
                    owners.put(table.group(1), name.group(1));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return owners;
    }

    /** Tables that the SQL in this source names: after FROM, JOIN, INTO or UPDATE, or as what a row is mapped to. */
    static List<String> tablesNamedIn(Path source, Collection<String> tables) {
        try {
            return NAMED.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1))
                    .filter(tables::contains)
                    .distinct()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
