package nl.wijkcheque.visit.web;

import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.visit.ExtraChoice;
import nl.wijkcheque.visit.Report;
import nl.wijkcheque.visit.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * A report as people read it.
 *
 * @param decided what was chosen about more work; empty for other reports
 * @param followUp address of the booking for the rest; null when there is none
 * @param message address of what to tell the resident; null when nothing is
 * @param settled what was done; null as long as it is open
 */
public record ReportItem(
        String id,
        String visit,
        String kind,
        String resident,
        String about,
        String note,
        String decided,
        @Nullable String followUp,
        @Nullable String message,
        @Nullable String settled,
        String settledAt) {

    static ReportItem of(Page page, Report report) {
        BookingId followUp = report.followUp();
        Report.Settled settled = report.settled();
        return new ReportItem(
                report.id().toString(),
                report.visit().toString(),
                page.t("visit.report." + report.kind()),
                report.residentName(),
                page.t("visit.reports.about", page.f().day(report.day()), page.f().moment(report.reportedAt())),
                report.told(page.m()),
                decided(page, report),
                followUp == null ? null : "/bookings/" + followUp,
                report.kind() == ReportKind.NO_CREW && settled == null
                        ? "/planning/visits/" + report.visit() + "/message"
                        : null,
                settled == null ? null : settled.note(),
                settled == null ? "" : page.f().moment(settled.at()));
    }

    private static String decided(Page page, Report report) {
        Minutes extra = report.extra();
        ExtraChoice choice = report.choice();
        return extra == null || choice == null
                ? ""
                : page.t("visit.reports.more." + choice, page.f().length(extra));
    }
}
