package nl.wijkcheque.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is said of measured values. */
public final class Figures {

    private Figures() {}

    /** The middle one, or the mean of the two in the middle. */
    public static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** @param share e.g. 0.99 */
    public static double percentile(long[] values, double share) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }

    /** The slope of time per act over size, both as logarithms: 0 is flat, 1 is in proportion. */
    public static double exponent(List<Double> sizes, List<Double> times) {
        double meanX = sizes.stream().mapToDouble(Math::log).average().orElseThrow();
        double meanY = times.stream().mapToDouble(Math::log).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (int at = 0; at < sizes.size(); at++) {
            double x = Math.log(sizes.get(at)) - meanX;
            above += x * (Math.log(times.get(at)) - meanY);
            below += x * x;
        }
        return above / below;
    }

    public static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    static void printMachine() throws Exception {
        String model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .findFirst()
                .orElse("cpu: unknown");
        say(
                "%s | %d cores | %s | Java %s | load %s",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                model.substring(model.indexOf(':') + 1).strip(),
                Runtime.version(),
                Files.readString(Path.of("/proc/loadavg")).substring(0, 4));
    }
}
