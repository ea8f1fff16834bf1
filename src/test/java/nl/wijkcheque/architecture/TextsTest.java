package nl.wijkcheque.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.Test;

final class TextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Pattern KEY_IN_TEMPLATE = Pattern
            .compile("(?:page\\.t|m\\(\\)\\.get)\\(\"([a-zA-Z0-9_.-]+)\"[,)]");

    private final Messages dutch = new Texts().in(Texts.DUTCH);
    private final Messages english = new Texts().in(Texts.ENGLISH);

    @Test
    void everyDutchTextHasAnEnglishOneWithTheSamePlaceholders() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith("_nl.properties")).toList()) {
                Properties nl = read(file);
                Properties en = read(Path.of(file.toString().replace("_nl.", "_en.")));
                assertEquals(
                        new TreeSet<>(nl.stringPropertyNames()), new TreeSet<>(en.stringPropertyNames()),
                        file.toString());
                for (String key : nl.stringPropertyNames()) {
                    assertEquals(placeholders(nl.getProperty(key)), placeholders(en.getProperty(key)), key);
                }
            }
        }
    }

    @Test
    void everyRefusalHasASentenceForPeople() {
        for (RefusalCode code : RefusalCode.values()) {
            assertTrue(dutch.has(Problems.keyOf(code)), code.name());
            assertTrue(english.has(Problems.keyOf(code)), code.name());
        }
    }

    @Test
    void everyTextThatATemplateAsksForIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher key = KEY_IN_TEMPLATE.matcher(Files.readString(file));
                while (key.find()) {
                    if (!dutch.has(key.group(1))) {
                        missing.add(file + ": " + key.group(1));
                    }
                }
            }
        }
        assertTrue(missing.isEmpty(), () -> String.join("\n", missing));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher placeholder = Pattern.compile("\\{\\d}").matcher(text);
        while (placeholder.find()) {
            found.add(placeholder.group());
        }
        return found;
    }
}
