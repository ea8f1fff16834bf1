package nl.wijkcheque.catalogue.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Set;
import nl.wijkcheque.catalogue.Billing;
import nl.wijkcheque.catalogue.OfferingDetails;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Place;
import nl.wijkcheque.catalogue.Season;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;

/**
 * What an offering is, in the contract.
 *
 * @param nameEn may be left out, as every English text: then the Dutch is shown
 * @param seasonFrom first day of the season in each year, month first: {@code 03-01}; null when offered all year
 * @param billingCount persons of the crew that are billed, or the fixed number of cheques of an hour
 * @param seats places in the vehicle or at the activity, the resident's own included; null when it does not matter
 * @param normWeeks within how many weeks we mean to come; null means {@value OfferingDetails#USUAL_NORM_WEEKS}
 */
@Serdeable
@Schema(name = "OfferingDetails")
record OfferingBody(
        @NotBlank @Size(max = 80) String nameNl,
        @Nullable @Size(max = 80) String nameEn,
        @NotBlank @Size(max = 500) String descriptionNl,
        @Nullable @Size(max = 500) String descriptionEn,
        @NotNull OfferingKind kind,
        @NotNull Place place,
        @NotNull @Min(1) @Max(1440) Integer usualMinutes,
        @NotNull @Min(1) @Max(1440) Integer maximumMinutes,
        @NotNull @Min(1) @Max(50) Integer crewMin,
        @NotNull @Min(1) @Max(50) Integer crewMax,
        @NotNull Set<Skill> skills,
        @NotNull Boolean aloneAllowed,
        @Nullable @Size(max = 5) String seasonFrom,
        @Nullable @Size(max = 5) String seasonUntil,
        @NotNull BillingKind billing,
        @NotNull @Min(1) @Max(100) Integer billingCount,
        @NotBlank @Size(max = 300) String additionalityNl,
        @Nullable @Size(max = 300) String additionalityEn,
        @Nullable @Min(1) @Max(1000) Integer seats,
        @Nullable @Min(1) @Max(104) Integer normWeeks) {

    static OfferingBody of(OfferingDetails details) {
        Season season = details.season();
        return new OfferingBody(
                details.name().nl(),
                details.name().en(),
                details.description().nl(),
                details.description().en(),
                details.kind(),
                details.place(),
                details.usual().count(),
                details.maximum().count(),
                details.crewMin(),
                details.crewMax(),
                details.skills(),
                details.aloneAllowed(),
                season == null ? null : season.from().toString().substring(2),
                season == null ? null : season.until().toString().substring(2),
                BillingKind.of(details.billing()),
                switch (details.billing()) {
                    case Billing.PerHour(int persons) -> persons;
                    case Billing.FixedCheques(int count) -> count;
                },
                details.additionality().nl(),
                details.additionality().en(),
                details.seats(),
                details.normWeeks());
    }

    OfferingDetails details() {
        return new OfferingDetails(
                wording(nameNl, nameEn),
                wording(descriptionNl, descriptionEn),
                kind,
                place,
                Minutes.of(usualMinutes),
                Minutes.of(maximumMinutes),
                crewMin,
                crewMax,
                skills,
                aloneAllowed,
                season(),
                billing.of(billingCount),
                wording(additionalityNl, additionalityEn),
                seats,
                normWeeks == null ? OfferingDetails.USUAL_NORM_WEEKS : normWeeks);
    }

    private @Nullable Season season() {
        if (seasonFrom == null && seasonUntil == null) {
            return null;
        }
        return new Season(monthDay(seasonFrom, "seasonFrom"), monthDay(seasonUntil, "seasonUntil"));
    }

    private static MonthDay monthDay(@Nullable String text, String field) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException unreadable) {
            throw new RefusedException(Refusal.of(RefusalCode.SEASON_INVALID).at(field));
        }
    }

    private static Wording wording(String nl, @Nullable String en) {
        return new Wording(nl.strip(), en == null ? "" : en.strip());
    }
}
