package nl.wijkcheque.visit.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.visit.JobSheet;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.VisitState;

/**
 * What the crew needs to know and nothing more.
 *
 * @param bring what to take along; may be empty
 * @param tooMuchMinutes paid more than it costs, when a cheque can go back for them; else 0
 * @param extraMinutes how much longer than planned they stay, as was agreed at the door
 */
@Serdeable
record JobSheetAnswer(
        UUID visitId,
        VisitState state,
        LocalDate day,
        Instant startsAt,
        Instant endsAt,
        int lengthMinutes,
        String residentName,
        String place,
        String phone,
        String what,
        String note,
        String bring,
        int billedMinutes,
        int dueMinutes,
        int tooMuchMinutes,
        int chequesDue,
        boolean onAccount,
        int extraMinutes,
        List<Member> crew,
        List<Said> presence) {

    static JobSheetAnswer of(JobSheet sheet, Locale locale) {
        return new JobSheetAnswer(
                sheet.visit().id().value(),
                sheet.state(),
                sheet.visit().day(),
                sheet.visit().slot().start(),
                sheet.visit().slot().end(),
                sheet.visit().length().count(),
                sheet.residentName(),
                sheet.place(),
                sheet.phone(),
                sheet.what().in(locale),
                sheet.note(),
                sheet.bring().in(locale),
                sheet.billed().count(),
                sheet.due().count(),
                sheet.tooMuch().count(),
                sheet.chequesDue(),
                sheet.onAccount(),
                sheet.extra().count(),
                sheet.visit().crew().stream()
                        .map(member -> new Member(member.participant().value(), member.name(), member.part()))
                        .toList(),
                sheet.presence().stream()
                        .map(line -> new Said(
                                line.participant().value(),
                                line.presence(),
                                line.minutes().count()))
                        .toList());
    }

    /** One of the people who go. */
    @Serdeable
    record Member(UUID participantId, String name, CrewPart part) {}

    /** Whether someone was there, as told so far. */
    @Serdeable
    record Said(UUID participantId, Presence presence, int minutes) {}
}
