package nl.wijkcheque.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever runs the service finds every setting in one table, and each once. */
final class SettingsTest {

    private static final Pattern ASKED = Pattern.compile("\\$\\{([A-Z][A-Z_]+)");
    private static final Pattern WRITTEN = Pattern.compile("^\\| `([A-Z][A-Z_]+)`");

    private final String operating = read("src/docs/operating.md");

    @Test
    void everyVariableThatTheSettingsAskForIsInTheTable() {
        Set<String> asked = new TreeSet<>();
        Matcher matcher = ASKED.matcher(read("src/main/resources/application.yml"));
        while (matcher.find()) {
            asked.add(matcher.group(1));
        }
        assertFalse(asked.isEmpty());
        asked.removeIf(name -> operating.contains("`" + name + "`"));
        assertEquals(Set.of(), asked);
    }

    @Test
    void noVariableIsExplainedTwice() {
        List<String> written = new ArrayList<>(operating
                .lines()
                .map(WRITTEN::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1))
                .toList());
        new TreeSet<>(written).forEach(written::remove);
        assertEquals(List.of(), written);
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
