package nl.wijkcheque.planning.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call, as a list that becomes shorter.
 *
 * @param count how many in all, on all days
 * @param days to choose from, with how many there are on each
 * @param day the chosen one; empty for all
 * @param groups in order of time
 * @param shown which of them these are
 * @param here what the address of one of them has added, so that one comes back to where one was
 * @param next address of the next page; null on the last
 * @param first address of the first page; null on the first
 */
public record UntoldListView(
        int count,
        List<Map.Entry<String, String>> days,
        String day,
        List<Day> groups,
        String shown,
        String here,
        @Nullable String next,
        @Nullable String first) {

    /** Visits of one day. */
    public record Day(String label, List<UntoldView> items) {}
}
