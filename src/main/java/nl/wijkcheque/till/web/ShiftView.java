package nl.wijkcheque.till.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One shift, to read.
 *
 * @param state open, forgotten or closed
 * @param who the clerk's name, for those who may know it
 * @param close where it can be closed by this reader; null when not
 */
public record ShiftView(
        String id,
        String till,
        String state,
        String who,
        String opened,
        @Nullable String closed,
        String counted,
        String difference,
        boolean differs,
        List<Map.Entry<String, String>> facts,
        List<Moved> moved,
        List<Map.Entry<String, String>> openedWith,
        List<Map.Entry<String, String>> closedWith,
        @Nullable String close) {

    /** What moved for one cause, over both accounts. */
    public record Moved(String what, String cash, String pin, String cheques) {}
}
