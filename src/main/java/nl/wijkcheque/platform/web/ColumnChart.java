package nl.wijkcheque.platform.web;

import java.util.List;

/**
 * Two figures per point of time, as columns.
 *
 * @param one what the first figure is
 * @param other what the second figure is
 * @param stacked on top of each other, as they are parts of one whole; else next to each other
 */
public record ColumnChart(
        String title, String desc, String labelHead, String one, String other, boolean stacked, List<Point> points) {

    public ColumnChart {
        points = List.copyOf(points);
    }

    /** The highest that is drawn. */
    public long top() {
        return points.stream()
                .mapToLong(point -> stacked ? point.one() + point.other() : Math.max(point.one(), point.other()))
                .max()
                .orElse(0);
    }

    /**
     * @param tick under the columns, one or two characters
     * @param label in the table
     * @param oneText the figure as people read it
     */
    public record Point(String tick, String label, long one, long other, String oneText, String otherText) {}
}
