package nl.wijkcheque.visit.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.visit.JobSheet;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.PresenceLine;

/**
 * A visit of which something is told.
 *
 * @param note what was typed so far
 */
public record TellView(
        String id,
        String what,
        String when,
        String resident,
        String note,
        List<SheetView.Member> members,
        List<Map.Entry<String, String>> presences,
        String key) {

    /** A quarter to get there and wait, and a quarter back: what is filled in until somebody knows better [choice]. */
    private static final int MINUTES_IN_VAIN = 30;

    static TellView of(Page page, JobSheet sheet, FormFields form) {
        return new TellView(
                sheet.visit().id().toString(),
                sheet.what().in(page.locale()),
                page.f().day(sheet.visit().day()) + ", " + page.f().slot(sheet.visit().slot()),
                sheet.residentName(),
                form.text("note"),
                sheet.visit().crew().stream().map(member -> member(page, sheet, member, form)).toList(),
                HoursItem.presences(page),
                IdempotencyKey.fresh());
    }

    private static SheetView.Member member(Page page, JobSheet sheet, CrewMember member, FormFields form) {
        String id = member.participant().toString();
        Presence told = sheet.presence().stream()
                .filter(line -> line.participant().equals(member.participant()))
                .map(PresenceLine::presence)
                .findFirst()
                .orElse(Presence.PRESENT);
        String presence = form.text("presence-" + id);
        String minutes = form.text("minutes-" + id);
        return new SheetView.Member(
                id,
                member.name(),
                page.t("visit.part." + member.part().name()),
                presence.isEmpty() ? told.name() : presence,
                minutes.isEmpty() ? String.valueOf(told.isAbsent() ? 0 : MINUTES_IN_VAIN) : minutes);
    }
}
