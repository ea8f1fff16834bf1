package nl.wijkcheque.invoice.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import nl.wijkcheque.invoice.InvoiceSummary;
import nl.wijkcheque.invoice.Standing;
import nl.wijkcheque.invoice.paper.Percent;
import nl.wijkcheque.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** How invoices are written on pages. */
public final class Shown {

    private Shown() {}

    /** {@code maart 2026}. */
    public static String month(Page page, YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", page.locale()).format(month);
    }

    public static String look(Standing standing) {
        return switch (standing) {
            case OPEN -> "info";
            case OVERDUE -> "warning";
            case PAID -> "ok";
            case CREDITED -> "neutral";
        };
    }

    public static String standing(Page page, Standing standing) {
        return page.t("invoice.standing." + standing.name());
    }

    public static String standing(Page page, InvoiceSummary invoice) {
        return invoice.standing() == Standing.OVERDUE
                ? page.t("invoice.overdue.days", invoice.daysOverdue())
                : standing(page, invoice.standing());
    }

    public static String rate(Page page, @Nullable Integer basisPoints) {
        return basisPoints == null ? page.t("invoice.exempt") : Percent.of(basisPoints, ',') + "%";
    }
}
