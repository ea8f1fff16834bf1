package nl.wijkcheque.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/**
 * Redeeming over HTTP against the very SQL that it takes, replayed without anything around it on the same MariaDB. In
 * turns, so that what else the machine does is shared fairly.
 */
final class RedeemBench {

    private static final Path RECORDING = Path.of("target", "bench", "redeem.jfr").toAbsolutePath();

    private final int acts;
    private final int turns;
    private final List<Integer> levels;
    private final boolean profile;

    private Iterator<String> codes = List.<String>of().iterator();
    private Iterator<Shelf.Row> rows = List.<Shelf.Row>of().iterator();

    RedeemBench(boolean small, boolean profile) {
        this.acts = small ? 960 : 16_000;
        this.turns = small ? 2 : 5;
        this.levels = small ? List.of(8) : List.of(8, 32);
        this.profile = profile;
    }

    void run() throws Exception {
        Files.createDirectories(RECORDING.getParent());
        try (BenchService service = BenchService.start("redeem", 32)) {
            List<Captured.Trip> trips = stock(service);
            Figures.say("round trips of a redemption: %d", trips.size());
            trips.forEach(trip -> Figures.say("  %.100s", trip.sql()));
            List<Double> peaks = new ArrayList<>();
            for (int lines : levels) {
                warm(service, trips, lines);
                if (profile && lines == levels.getFirst()) {
                    service.command("JFR.start", "name=bench", "settings=profile");
                }
                peaks.add(compare(service, trips, lines));
            }
            if (profile) {
                service.command("JFR.stop", "name=bench", "filename=" + RECORDING);
                Profile.print(RECORDING);
                return;
            }
            for (int at = 0; at < levels.size(); at++) {
                atSeventyPercent(service, trips, levels.get(at), peaks.get(at));
            }
        }
    }

    /** Enough cheques for all that follows, half for each side, both sold by the service. */
    private List<Captured.Trip> stock(BenchService service) throws Exception {
        int each = (turns * 2 + 2) * acts * levels.size();
        Shelf shelf = new Shelf(service);
        Figures.say("selling %d cheques", 2 * each + 3);
        List<String> first = shelf.sell(each + 3);
        UUID border = UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff");
        List<Captured.Trip> trips = Captured.redemption(service, first.subList(0, 3));
        codes = first.subList(3, first.size()).iterator();
        shelf.sell(each);
        rows = shelf.issuedBefore(border, each).iterator();
        return trips;
    }

    private void warm(BenchService service, List<Captured.Trip> trips, int lines) throws Exception {
        http(service, lines, 0);
        raw(service, trips, lines, 0);
    }

    private double compare(BenchService service, List<Captured.Trip> trips, int lines) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            ours.add(http(service, lines, 0).perSecond());
            theirs.add(raw(service, trips, lines, 0).perSecond());
        }
        Figures.say("%d connections: over HTTP %s, raw SQL %s per second", lines, print(ours), print(theirs));
        Figures.say(
                "%d connections: median %.0f against %.0f per second, ratio %.2f",
                lines, Figures.median(ours), Figures.median(theirs), Figures.median(ours) / Figures.median(theirs));
        return Figures.median(ours);
    }

    private void atSeventyPercent(BenchService service, List<Captured.Trip> trips, int lines, double peak)
            throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            ours.add(http(service, lines, 0.7 * peak).p99Millis());
            theirs.add(raw(service, trips, lines, 0.7 * peak).p99Millis());
        }
        Figures.say(
                "%d connections at %.0f per second (70%% of ours): p99 %.2f ms against %.2f ms, ratio %.2f",
                lines,
                0.7 * peak,
                Figures.median(ours),
                Figures.median(theirs),
                Figures.median(ours) / Figures.median(theirs));
    }

    private Load.Result http(BenchService service, int count, double pace) throws Exception {
        List<HttpLine> lines = new ArrayList<>();
        List<Load.Act> all = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            HttpLine line = new HttpLine(service.uri(), service.token());
            lines.add(line);
            List<String> mine = take(codes, acts / count);
            String path = "/v1/visits/" + service.visits().get(at) + "/redemptions";
            all.add(number -> {
                String body = "{\"code\":\"" + mine.get(number) + "\"}";
                if (line.post(path, UUID.randomUUID().toString(), body) != 201) {
                    throw new IllegalStateException(line.body());
                }
            });
        }
        Load.Result result = run(all, acts / count, pace);
        for (HttpLine line : lines) {
            line.close();
        }
        return result;
    }

    private Load.Result raw(BenchService service, List<Captured.Trip> trips, int count, double pace)
            throws Exception {
        List<RawLine> lines = new ArrayList<>();
        List<Load.Act> all = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            RawLine line = new RawLine(service, trips, service.visits().get(at));
            lines.add(line);
            List<Shelf.Row> mine = take(rows, acts / count);
            all.add(number -> line.redeem(mine.get(number)));
        }
        Load.Result result = run(all, acts / count, pace);
        for (RawLine line : lines) {
            line.close();
        }
        return result;
    }

    private static Load.Result run(List<Load.Act> lines, int each, double pace) throws Exception {
        return pace == 0 ? Load.flatOut(lines, each) : Load.paced(lines, each, pace);
    }

    private static <T> List<T> take(Iterator<T> from, int count) {
        List<T> taken = new ArrayList<>(count);
        while (taken.size() < count) {
            taken.add(from.next());
        }
        return taken;
    }

    private static String print(List<Double> values) {
        return values.stream().map(value -> String.format(java.util.Locale.ROOT, "%.0f", value)).toList().toString();
    }
}
