package nl.wijkcheque.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkcheque.shared.Role;

/** The table of {@code src/docs/authorisation.md}, read as data: each route, and who may use it. */
final class AuthorisationTable {

    /** Everyone, logged in or not. */
    static final String PUBLIC = "PUBLIC";

    private AuthorisationTable() {}

    /** Per route, as {@code METHOD path}: the roles that may, or PUBLIC. */
    static Map<String, Set<String>> read() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(Path.of("src/docs/authorisation.md"))) {
            lines.filter(line -> line.startsWith("| `")).forEach(line -> {
                List<String> cells = Arrays.stream(line.split("\\|", -1))
                        .map(String::trim)
                        .toList();
                String route = cells.get(1).replace("`", "");
                table.put(route, roles(cells.get(2)));
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return table;
    }

    private static Set<String> roles(String cell) {
        if (cell.equals("everyone")) {
            return Set.of(PUBLIC);
        }
        Set<String> roles = new TreeSet<>();
        if (cell.equals("logged in")) {
            Arrays.stream(Role.values()).map(Role::name).forEach(roles::add);
        } else {
            Arrays.stream(cell.split(",", -1)).map(String::trim).map(Role::valueOf).map(Role::name).forEach(roles::add);
        }
        return roles;
    }
}
