package nl.wijkcheque.visit.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.visit.JobSheet;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.PresenceLine;
import nl.wijkcheque.visit.VisitState;
import org.jspecify.annotations.Nullable;

/**
 * The job sheet as a page shows it.
 *
 * @param notStarting why the reader can't start it now; empty when she can, or when it has started
 * @param afterwards its day is over
 * @param early it is before the time that was agreed
 * @param due what is still to be paid, in words; empty when nothing is
 * @param tooMuch what was paid more than it costs, in words; empty when no cheque can go back for it
 * @param canGiveBack whether the reader may give a cheque back, also on another day
 * @param answer to the cheque that was just handed over; null when none was
 * @param members with what was filled in about them
 */
public record SheetView(
        String id,
        VisitState state,
        String stateText,
        String stateKind,
        String notStarting,
        boolean afterwards,
        boolean early,
        String day,
        String date,
        String time,
        String resident,
        String place,
        String phone,
        String what,
        String note,
        String bring,
        String crew,
        String billed,
        String due,
        String tooMuch,
        boolean canGiveBack,
        int chequesDue,
        boolean onAccount,
        @Nullable Answer answer,
        String typed,
        List<Member> members,
        List<Map.Entry<String, String>> presences,
        String key) {

    /** Someone in the crew: when she was there, and for how long. */
    public record Member(String id, String name, String part, String presence, String minutes) {}

    static SheetView of(
            Page page,
            JobSheet sheet,
            boolean mayGiveBack,
            Instant now,
            @Nullable Answer answer,
            String typed,
            Map<ParticipantId, PresenceLine> filledIn) {
        Refusal notStarting = sheet.notStarting();
        Minutes planned = sheet.visit().length().plus(sheet.extra());
        Map<ParticipantId, PresenceLine> known = filledIn.isEmpty()
                ? sheet.presence().stream()
                        .collect(Collectors.toMap(PresenceLine::participant, Function.identity()))
                : filledIn;
        return new SheetView(
                sheet.visit().id().toString(),
                sheet.state(),
                page.t("visit.state." + sheet.state().name()),
                VisitCard.kind(sheet.state()),
                notStarting == null ? "" : Problems.sentence(page.m(), notStarting),
                sheet.visit().day().isBefore(Amsterdam.dayOf(now)),
                now.isBefore(sheet.visit().slot().start()),
                page.f().day(sheet.visit().day()),
                sheet.visit().day().toString(),
                page.f().slot(sheet.visit().slot()),
                sheet.residentName(),
                sheet.place(),
                sheet.phone(),
                sheet.what().in(page.locale()),
                sheet.note(),
                sheet.bring().in(page.locale()),
                VisitCard.names(sheet.visit().crew()),
                page.f().length(sheet.billed()),
                sheet.due().count() == 0 ? "" : page.f().length(sheet.due()),
                sheet.tooMuch().count() == 0 ? "" : page.f().length(sheet.tooMuch()),
                mayGiveBack && canGoBack(sheet),
                sheet.chequesDue(),
                sheet.onAccount(),
                answer,
                typed,
                sheet.visit().crew().stream()
                        .map(member -> member(page, member, known.get(member.participant()), planned))
                        .toList(),
                HoursItem.presences(page),
                IdempotencyKey.fresh());
    }

    private static boolean canGoBack(JobSheet sheet) {
        return sheet.state() == VisitState.UNDER_WAY ? sheet.paid().count() > 0 : sheet.tooMuch().count() > 0;
    }

    private static Member member(Page page, CrewMember member, @Nullable PresenceLine line, Minutes planned) {
        return new Member(
                member.participant().toString(),
                member.name(),
                page.t("visit.part." + member.part().name()),
                (line == null ? Presence.PRESENT : line.presence()).name(),
                String.valueOf((line == null ? planned : line.minutes()).count()));
    }
}
