package nl.wijkcheque.visit.web;

import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.visit.VisitLine;

/** A visit of an earlier day that is still to be finished. */
public record LeftOpenItem(
        String id, String day, String time, String resident, String what, String crew, String state) {

    static LeftOpenItem of(Page page, VisitLine line) {
        return new LeftOpenItem(
                line.visit().id().toString(),
                page.f().day(line.visit().day()),
                page.f().slot(line.visit().slot()),
                line.resident(),
                line.what().in(page.locale()),
                VisitCard.names(line.visit().crew()),
                page.t("visit.left." + line.state()));
    }
}
