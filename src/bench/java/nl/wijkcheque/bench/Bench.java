package nl.wijkcheque.bench;

import java.util.List;
import nl.wijkcheque.booking.WachtlijstBench;
import nl.wijkcheque.cheque.SheetBench;
import nl.wijkcheque.planning.CandidatesBench;
import nl.wijkcheque.planning.week.WeekBench;

/**
 * Runs one measurement: {@code redeem}, {@code growth}, {@code statement}, {@code sheet}, {@code week}, {@code candidates} or
 * {@code wachtlijst}; {@code --small} to try it.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        boolean small = given.contains("--small");
        Figures.printMachine();
        String which = given.isEmpty() ? "" : given.getFirst();
        switch (which) {
            case "redeem" -> new RedeemBench(small, given.contains("--profile")).run();
            case "growth" -> new GrowthBench(small).run();
            case "statement" -> new StatementBench(small).run();
            case "sheet" -> SheetBench.run(small);
            case "week" -> WeekBench.run(given);
            case "candidates" -> CandidatesBench.run(small, given.contains("--profile"));
            case "wachtlijst" -> WachtlijstBench.run(small);
            default -> throw new IllegalArgumentException(
                    "redeem, growth, statement, sheet, week, candidates or wachtlijst; not " + given);
        }
        // Pools of the driver and of HTTP may still have threads.
        System.exit(0);
    }
}
