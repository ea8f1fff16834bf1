package nl.wijkcheque.participant;

import static nl.wijkcheque.shared.RefusalCode.BIRTH_DATE_INVALID;
import static nl.wijkcheque.shared.RefusalCode.INPUT_INVALID;
import static nl.wijkcheque.shared.RefusalCode.INPUT_MISSING;
import static nl.wijkcheque.shared.RefusalCode.PHONE_INVALID;
import static nl.wijkcheque.shared.RefusalCode.WEEKLY_CAP_INVALID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Phone;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Looks through what was typed about a participant and says everything that is wrong with it, in the order of the form. */
final class ParticipantChecks {

    private static final int LONGEST_NAME = 80;

    /** Nobody is placed before the end of compulsory schooling, nor is anybody this old [choice]. */
    private static final int YOUNGEST = 16;

    private static final int OLDEST = 100;

    private static final Minutes SHORTEST_CAP = Minutes.hours(1);

    private final List<Refusal> found = new ArrayList<>();

    private ParticipantChecks() {}

    static List<Refusal> of(NewParticipant participant, LocalDate today) {
        ParticipantChecks checks = new ParticipantChecks();
        checks.person(
                participant.firstName(), participant.surname(), participant.birthDate(), participant.phone(), today);
        checks.that(isCap(participant.weeklyCap()), WEEKLY_CAP_INVALID, "weeklyCapMinutes");
        return List.copyOf(checks.found);
    }

    static List<Refusal> of(ParticipantCorrection typed, LocalDate today) {
        ParticipantChecks checks = new ParticipantChecks();
        checks.person(typed.firstName(), typed.surname(), typed.birthDate(), typed.phone(), today);
        checks.that(typed.reason() != null, INPUT_MISSING, "reason");
        return List.copyOf(checks.found);
    }

    static boolean isCap(Minutes weekly) {
        return !SHORTEST_CAP.isLongerThan(weekly) && !weekly.isLongerThan(NewParticipant.LARGEST_CAP);
    }

    /** What was typed, without the spaces around it; empty when it was not typed. */
    static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static boolean isPossible(@Nullable LocalDate born, LocalDate today) {
        return born != null
                && !born.isAfter(today.minusYears(YOUNGEST))
                && !born.isBefore(today.minusYears(OLDEST));
    }

    private void person(
            @Nullable String firstName,
            @Nullable String surname,
            @Nullable LocalDate born,
            @Nullable String phone,
            LocalDate today) {
        name(firstName, "firstName");
        name(surname, "surname");
        that(isPossible(born, today), BIRTH_DATE_INVALID, "birthDate");
        that(Phone.read(clean(phone)).isPresent(), PHONE_INVALID, "phone");
    }

    private void name(@Nullable String typed, String field) {
        String text = clean(typed);
        that(!text.isEmpty(), INPUT_MISSING, field);
        boolean usable = text.length() <= LONGEST_NAME && text.codePoints().noneMatch(Character::isISOControl);
        that(usable, INPUT_INVALID, field);
    }

    private void that(boolean holds, RefusalCode otherwise, String field) {
        if (!holds) {
            found.add(Refusal.of(otherwise).at(field));
        }
    }
}
