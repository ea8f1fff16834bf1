package nl.wijkcheque.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Another JVM with a server on a given folder; it adds one row, says so, and waits for its input to end. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(UTF_8);
    }

    static ChildJvm on(Path folder) throws IOException {
        return running(ChildJvm.class, folder);
    }

    static ChildJvm running(Class<?> main, Path folder) throws IOException {
        return new ChildJvm(new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString())
                .redirectErrorStream(true)
                .start());
    }

    /** The rest of the line that starts with this word; all that was said before is in the error if none does. */
    String says(String word) throws IOException {
        StringBuilder heard = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(word + " ")) {
                return line.substring(word.length() + 1);
            }
            heard.append(line).append('\n');
        }
        throw new AssertionError("It did not say " + word + " but:\n" + heard);
    }

    void kill() throws InterruptedException {
        end(process.destroyForcibly());
    }

    void terminate() throws InterruptedException {
        // Not process.destroy(): that also closes what it still has to say.
        if (!process.toHandle().destroy()) {
            throw new AssertionError("The JVM was gone already");
        }
        end(process);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static void end(Process process) throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The JVM did not end");
        }
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        try {
            EmbeddedMariaDb server = EmbeddedMariaDb.start(Given.settings(Path.of(arguments[0])));
            Given.execute(
                    server,
                    "CREATE TABLE IF NOT EXISTS visit (number INT PRIMARY KEY AUTO_INCREMENT)",
                    "INSERT INTO visit VALUES ()");
            System.out.println("SERVING " + server.processId());
        } catch (DatabaseUnusable e) {
            System.out.println("REFUSED " + e.getMessage());
        }
        int end = System.in.read();
        System.out.println("ENDING " + end);
    }
}
