package nl.wijkcheque.catalogue;

import static nl.wijkcheque.shared.RefusalCode.CREW_SIZE_INVALID;
import static nl.wijkcheque.shared.RefusalCode.DURATION_INVALID;
import static nl.wijkcheque.shared.RefusalCode.INPUT_INVALID;
import static nl.wijkcheque.shared.RefusalCode.INPUT_MISSING;
import static nl.wijkcheque.shared.RefusalCode.TOO_LONG_FOR_KLUS;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Looks through an offering and says everything that is wrong with it, in the order of the form. */
@Singleton
final class OfferingChecks {

    static final int LARGEST_CREW = 8;
    static final int MOST_SEATS = 50;
    static final int MOST_CHEQUES = 20;
    static final int LONGEST_NORM = 104;

    /** A day's work: no visit is longer [choice]. */
    static final Minutes LONGEST = Minutes.hours(8);

    private final Minutes klusMaximum;

    OfferingChecks(KlusMaximum klusMaximum) {
        this.klusMaximum = klusMaximum.most();
    }

    List<Refusal> of(OfferingDetails details) {
        Found found = new Found(new ArrayList<>());
        found.text(details.name(), 80, "nameNl", "nameEn");
        found.text(details.description(), 500, "descriptionNl", "descriptionEn");
        duration(details, found);
        boolean crew = 1 <= details.crewMin()
                && details.crewMin() <= details.crewMax()
                && details.crewMax() <= LARGEST_CREW
                && (details.aloneAllowed() || details.crewMax() >= 2);
        found.that(crew, CREW_SIZE_INVALID, "crewMax");
        boolean billing = switch (details.billing()) {
            case Billing.PerHour(int persons) -> 1 <= persons && persons <= Math.max(1, details.crewMax());
            case Billing.FixedCheques(int count) -> 1 <= count && count <= MOST_CHEQUES;
        };
        found.that(billing, INPUT_INVALID, "billingCount");
        found.text(details.additionality(), 300, "additionalityNl", "additionalityEn");
        Integer seats = details.seats();
        found.that(seats == null || (2 <= seats && seats <= MOST_SEATS), INPUT_INVALID, "seats");
        found.that(
                1 <= details.normWeeks() && details.normWeeks() <= LONGEST_NORM, INPUT_INVALID, "normWeeks");
        return List.copyOf(found.refusals());
    }

    private void duration(OfferingDetails details, Found found) {
        boolean possible = details.usual().isLongerThan(Minutes.ZERO)
                && !details.usual().isLongerThan(details.maximum())
                && !details.maximum().isLongerThan(LONGEST);
        found.that(possible, DURATION_INVALID, "maximumMinutes");
        boolean tooLong = details.kind() == OfferingKind.KLUS
                && details.maximum().isLongerThan(klusMaximum);
        if (possible && tooLong) {
            found.refusals().add(Refusal.of(TOO_LONG_FOR_KLUS, klusMaximum).at("maximumMinutes"));
        }
    }

    private record Found(List<Refusal> refusals) {

        void text(Wording wording, int longest, String nl, String en) {
            that(!wording.nl().isBlank(), INPUT_MISSING, nl);
            that(isUsable(wording.nl(), longest), INPUT_INVALID, nl);
            that(isUsable(wording.en(), longest), INPUT_INVALID, en);
        }

        void that(boolean holds, RefusalCode otherwise, String field) {
            if (!holds) {
                refusals.add(Refusal.of(otherwise).at(field));
            }
        }

        private static boolean isUsable(String text, int longest) {
            return text.length() <= longest && text.codePoints().noneMatch(OfferingChecks::isControl);
        }
    }

    private static boolean isControl(int letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r';
    }
}
