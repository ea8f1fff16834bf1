package nl.wijkcheque.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.fixture.BesideOthers;
import org.junit.jupiter.api.Test;

@BesideOthers
final class ContextsTest {

    private static final String BASE = "nl.wijkcheque.";

    /** Compiled templates: pages of many contexts, each called by its own. */
    private static final String TEMPLATES = "pages";

    private static final Map<String, Set<String>> TABLE = ContextTable.read();
    private static final JavaClasses CLASSES = classes();

    @Test
    void everyFolderIsAContextOfTheTable() {
        Set<String> folders = CLASSES.stream()
                .map(ContextsTest::contextOf)
                .filter(name -> !name.isEmpty() && !name.equals(TEMPLATES))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(TABLE.keySet()), folders);
    }

    @Test
    void aContextUsesOnlyWhatItsRowAllows() {
        List<String> broken = new ArrayList<>();
        dependencies().forEach(uses -> {
            String from = contextOf(uses.getOriginClass());
            String to = contextOf(uses.getTargetClass());
            if (!from.equals(to) && !TABLE.getOrDefault(from, Set.of()).contains(to)) {
                broken.add(uses.getDescription());
            }
        });
        assertTrue(broken.isEmpty(), () -> String.join("\n", broken));
    }

    @Test
    void theTableHasNoCircles() {
        List<String> order = new ArrayList<>(TABLE.keySet());
        TABLE.forEach((context, uses) -> uses.forEach(used -> assertTrue(
                order.contains(used) && order.indexOf(used) < order.indexOf(context),
                () -> context + " uses " + used + ", which stands below it or nowhere")));
    }

    @Test
    void othersSeeOnlyTheRootOfAContext() {
        List<String> broken = new ArrayList<>();
        dependencies().forEach(uses -> {
            String to = contextOf(uses.getTargetClass());
            boolean other = !contextOf(uses.getOriginClass()).equals(to);
            boolean open = to.equals("shared") || to.equals("platform");
            if (other && !open && !uses.getTargetClass().getPackageName().equals(BASE + to)) {
                broken.add(uses.getDescription());
            }
        });
        assertTrue(broken.isEmpty(), () -> String.join("\n", broken));
    }

    @Test
    void tablesAreReadOnlyByTheContextThatMadeThem() {
        Map<String, String> owners = SchemaFiles.ownersOfTables();
        assertFalse(owners.isEmpty());
        List<String> broken = new ArrayList<>();
        sources().forEach(source -> {
            String context = source.getName(source.getNameCount() - depthBelowBase(source)).toString();
            for (String table : SchemaFiles.tablesNamedIn(source, owners.keySet())) {
                if (!context.equals(owners.get(table))) {
                    broken.add(source + " reads " + table + " of " + owners.get(table));
                }
            }
        });
        assertTrue(broken.isEmpty(), () -> String.join("\n", broken));
    }

    /** Only our own, as they were compiled: to read the libraries as well takes most of the time and tells nothing here. */
    private static JavaClasses classes() {
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPath(Path.of("target/classes/nl/wijkcheque"));
    }

    private static Stream<Dependency> dependencies() {
        return CLASSES.stream()
                .filter(type -> !contextOf(type).isEmpty() && !contextOf(type).equals(TEMPLATES))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(uses -> uses.getTargetClass().getPackageName().startsWith(BASE))
                .filter(uses -> !contextOf(uses.getTargetClass()).equals(TEMPLATES));
    }

    private static String contextOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE) ? name.substring(BASE.length()).split("\\.", -1)[0] : "";
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/nl/wijkcheque"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> depthBelowBase(file) > 1)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many names of the path come after {@code nl/wijkcheque}. */
    private static int depthBelowBase(Path source) {
        return source.getNameCount() - Path.of("src/main/java/nl/wijkcheque").getNameCount();
    }
}
