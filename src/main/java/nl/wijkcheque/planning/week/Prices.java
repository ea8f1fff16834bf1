package nl.wijkcheque.planning.week;

import java.util.Arrays;

/** Prices that look for the least of a sum, by subgradient steps that keep some of the direction they had. */
final class Prices {

    private static final double KEPT = 0.6;
    private static final int PATIENCE = 20;
    private static final double SLOWER = 0.7;

    private final double[] price;
    private final double[] slope;
    private final double[] way;
    private final double[] bestPrice;
    private double best = Double.MAX_VALUE;
    private double pace = 1;
    private int patience;

    /** @param begin none below 0, which is the least of each */
    Prices(double[] begin) {
        this.price = begin;
        this.slope = new double[begin.length];
        this.way = new double[begin.length];
        this.bestPrice = begin.clone();
    }

    double get(int index) {
        return price[index];
    }

    /** The sum becomes so much more for each point that the price goes up. */
    void slope(int index, double more) {
        slope[index] += more;
    }

    double best() {
        return best;
    }

    /**
     * @param sum at these prices
     * @param below a value that the sum never goes below
     */
    void move(double sum, double below) {
        if (sum < best - 0.01) {
            best = sum;
            System.arraycopy(price, 0, bestPrice, 0, price.length);
            patience = 0;
        } else if (++patience == PATIENCE) {
            pace *= SLOWER;
            patience = 0;
            System.arraycopy(bestPrice, 0, price, 0, price.length);
            Arrays.fill(way, 0);
            Arrays.fill(slope, 0);
            return;
        }
        double square = 1e-9;
        for (int at = 0; at < price.length; at++) {
            way[at] = slope[at] + KEPT * way[at];
            square += way[at] * way[at];
            slope[at] = 0;
        }
        double step = pace * Math.max(1, sum - below) / square;
        for (int at = 0; at < price.length; at++) {
            price[at] = Math.max(0, price[at] - step * way[at]);
        }
    }
}
