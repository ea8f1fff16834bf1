package nl.wijkcheque.reaction.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkcheque.reaction.Complaint;
import nl.wijkcheque.reaction.Reaction;
import nl.wijkcheque.reaction.Verdict;
import nl.wijkcheque.reaction.Way;
import org.jspecify.annotations.Nullable;

/**
 * A visit and what its resident says about it.
 *
 * @param lastDay on which she may react
 * @param answer what she is told about her complaint; null as long as it is open
 */
@Serdeable
record ReactionAnswer(
        UUID visitId,
        UUID residentId,
        String residentName,
        LocalDate day,
        String what,
        Verdict verdict,
        LocalDate lastDay,
        @Nullable Way way,
        List<Helper> crew,
        @Nullable String complaint,
        @Nullable String answer) {

    static ReactionAnswer of(Reaction reaction, Locale locale) {
        Complaint complaint = reaction.complaint();
        Complaint.Answer answer = complaint == null ? null : complaint.answer();
        return new ReactionAnswer(
                reaction.visit().value(),
                reaction.resident().value(),
                reaction.residentName(),
                reaction.day(),
                reaction.what().in(locale),
                reaction.verdict(),
                reaction.lastDay(),
                reaction.way(),
                reaction.crew().stream()
                        .map(helper -> new Helper(helper.participant().value(), helper.name(), helper.again()))
                        .toList(),
                complaint == null ? null : complaint.text(),
                answer == null ? null : answer.text());
    }

    /** @param again whether the resident likes to see her again */
    @Serdeable
    record Helper(UUID participantId, String name, boolean again) {}
}
