package nl.wijkcheque.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of contexts in {@code src/docs/contexts.md}, read as data. */
final class ContextTable {

    private static final Pattern NAME = Pattern.compile("`([a-z]+)`");

    private ContextTable() {}

    /** Which contexts each context may use, in the order of the table. */
    static Map<String, Set<String>> read() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("src/docs/contexts.md"))) {
                if (line.startsWith("| `")) {
                    String[] cells = line.split("\\|", -1);
                    table.put(names(cells[1]).iterator().next(), names(cells[3]));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return table;
    }

    private static Set<String> names(String cell) {
        Set<String> names = new TreeSet<>();
        Matcher found = NAME.matcher(cell);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }
}
