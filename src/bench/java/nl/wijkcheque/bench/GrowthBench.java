package nl.wijkcheque.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whether selling and redeeming cost more when there are more cheques: three services of three sizes, in turns. */
final class GrowthBench {

    private static final int LINES = 8;

    private final List<Integer> sizes;
    private final int redemptions;
    private final int sales;
    private final int warm;
    private final int turns;

    GrowthBench(boolean small) {
        this.sizes = small ? List.of(1_000, 10_000) : List.of(10_000, 100_000, 1_000_000);
        this.redemptions = small ? 80 : 640;
        this.sales = small ? 40 : 160;
        this.warm = small ? 160 : 2_400;
        this.turns = small ? 2 : 9;
    }

    /** One service with the cheques that are still to be redeemed there. */
    private record Town(BenchService service, List<String> codes, List<Double> redeemed, List<Double> sold) {}

    void run() throws Exception {
        List<Town> towns = new ArrayList<>();
        try {
            for (int size : sizes) {
                towns.add(town(size));
            }
            for (Town town : towns) {
                redeem(town, warm);
                sell(town, warm / 10);
            }
            for (int turn = 0; turn < turns; turn++) {
                for (Town town : towns) {
                    town.redeemed().add(redeem(town, redemptions).perSecond());
                    town.sold().add(sell(town, sales).perSecond());
                }
            }
            report(towns);
        } finally {
            for (Town town : towns) {
                town.service().close();
            }
        }
    }

    private Town town(int size) throws Exception {
        BenchService service = BenchService.start("growth-" + size, LINES);
        Shelf shelf = new Shelf(service);
        int stock = warm + turns * redemptions + 100;
        List<String> codes = new ArrayList<>(shelf.sell(100));
        try (HttpLine line = new HttpLine(service.uri(), service.token())) {
            redeem(line, service.visits().getFirst(), codes.removeFirst());
        }
        try (Connection connection = service.owner()) {
            long begun = System.nanoTime();
            new Bulk(connection).add(Math.max(0, size - stock) / 100 * 100);
            Figures.say("%d cheques made in %.1f s", size, (System.nanoTime() - begun) / 1e9);
        }
        codes.addAll(shelf.sell(stock - 100));
        return new Town(service, codes, new ArrayList<>(), new ArrayList<>());
    }

    private void report(List<Town> towns) throws Exception {
        List<Double> counts = new ArrayList<>();
        List<Double> redeeming = new ArrayList<>();
        List<Double> selling = new ArrayList<>();
        for (Town town : towns) {
            long count = new Shelf(town.service()).size();
            counts.add((double) count);
            redeeming.add(1 / Figures.median(town.redeemed()));
            selling.add(1 / Figures.median(town.sold()));
            Figures.say(
                    "%,d cheques: %.0f redemptions and %.0f sales per second (medians of %d)",
                    count, Figures.median(town.redeemed()), Figures.median(town.sold()), turns);
        }
        Figures.say(
                "exponent of time over size: redemption %+.3f, sale %+.3f",
                Figures.exponent(counts, redeeming), Figures.exponent(counts, selling));
    }

    private static Load.Result redeem(Town town, int acts) throws Exception {
        List<HttpLine> lines = new ArrayList<>();
        List<Load.Act> all = new ArrayList<>();
        for (int at = 0; at < LINES; at++) {
            HttpLine line = new HttpLine(town.service().uri(), town.service().token());
            lines.add(line);
            List<String> mine = new ArrayList<>(town.codes().subList(0, acts / LINES));
            town.codes().subList(0, acts / LINES).clear();
            String visit = town.service().visits().get(at);
            all.add(number -> redeem(line, visit, mine.get(number)));
        }
        return run(lines, all, acts / LINES);
    }

    private static Load.Result sell(Town town, int acts) throws Exception {
        List<HttpLine> lines = new ArrayList<>();
        List<Load.Act> all = new ArrayList<>();
        for (int at = 0; at < LINES; at++) {
            HttpLine line = new HttpLine(town.service().uri(), town.service().token());
            lines.add(line);
            all.add(number -> Shelf.sellOne(line, 1));
        }
        return run(lines, all, acts / LINES);
    }

    private static Load.Result run(List<HttpLine> lines, List<Load.Act> all, int each) throws Exception {
        Load.Result result = Load.flatOut(all, each);
        for (HttpLine line : lines) {
            line.close();
        }
        return result;
    }

    private static void redeem(HttpLine line, String visit, String code) throws Exception {
        String path = "/v1/visits/" + visit + "/redemptions";
        if (line.post(path, UUID.randomUUID().toString(), "{\"code\":\"" + code + "\"}") != 201) {
            throw new IllegalStateException(line.body());
        }
    }
}
