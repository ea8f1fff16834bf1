package nl.wijkcheque.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;

/**
 * @param skills names, separated by commas
 * @param seasonFrom {@code --03-01}, as ISO 8601 writes a day of every year
 */
@MappedEntity("offering")
record OfferingRow(
        @Id UUID id,
        String nameNl,
        String nameEn,
        String descriptionNl,
        String descriptionEn,
        String kind,
        String place,
        int usualMinutes,
        int maximumMinutes,
        int crewMin,
        int crewMax,
        String skills,
        boolean aloneAllowed,
        @Nullable String seasonFrom,
        @Nullable String seasonUntil,
        String billing,
        int billingCount,
        String additionalityNl,
        String additionalityEn,
        @Nullable Integer seats,
        int normWeeks,
        boolean open,
        int version) {

    private static final String PER_HOUR = "PER_HOUR";
    private static final String FIXED_CHEQUES = "FIXED_CHEQUES";

    static OfferingRow of(UUID id, OfferingDetails details, boolean open, int version) {
        Season season = details.season();
        return new OfferingRow(
                id,
                details.name().nl(),
                details.name().en(),
                details.description().nl(),
                details.description().en(),
                details.kind().name(),
                details.place().name(),
                details.usual().count(),
                details.maximum().count(),
                details.crewMin(),
                details.crewMax(),
                details.skills().stream().sorted().map(Skill::name).collect(Collectors.joining(",")),
                details.aloneAllowed(),
                season == null ? null : season.from().toString(),
                season == null ? null : season.until().toString(),
                switch (details.billing()) {
                    case Billing.PerHour perHour -> PER_HOUR;
                    case Billing.FixedCheques fixed -> FIXED_CHEQUES;
                },
                switch (details.billing()) {
                    case Billing.PerHour(int persons) -> persons;
                    case Billing.FixedCheques(int count) -> count;
                },
                details.additionality().nl(),
                details.additionality().en(),
                details.seats(),
                details.normWeeks(),
                open,
                version);
    }

    Offering offering() {
        OfferingDetails details = new OfferingDetails(
                new Wording(nameNl, nameEn),
                new Wording(descriptionNl, descriptionEn),
                OfferingKind.valueOf(kind),
                Place.valueOf(place),
                Minutes.of(usualMinutes),
                Minutes.of(maximumMinutes),
                crewMin,
                crewMax,
                skillSet(),
                aloneAllowed,
                season(),
                billing.equals(PER_HOUR)
                        ? new Billing.PerHour(billingCount)
                        : new Billing.FixedCheques(billingCount),
                new Wording(additionalityNl, additionalityEn),
                seats,
                normWeeks);
        return new Offering(new OfferingId(id), details, open, version);
    }

    private @Nullable Season season() {
        return seasonFrom == null || seasonUntil == null
                ? null
                : new Season(MonthDay.parse(seasonFrom), MonthDay.parse(seasonUntil));
    }

    private Set<Skill> skillSet() {
        return Arrays.stream(skills.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Skill::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
