package nl.wijkcheque.statement.web;

import java.util.List;
import nl.wijkcheque.platform.web.ColumnChart;
import nl.wijkcheque.statement.paper.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A statement on a page.
 *
 * @param file address of its files, to which the format is added
 * @param trends twelve months to look at; none where there are none
 * @param warning what a controller must know besides; null when there is nothing
 * @param pay where a controller pays what it says; null where nothing is paid
 */
public record StatementView(
        Paper paper, String file, List<ColumnChart> trends, @Nullable String warning, @Nullable String pay) {

    public StatementView {
        trends = List.copyOf(trends);
    }
}
