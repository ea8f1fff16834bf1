package nl.wijkcheque.participant.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.participant.NewParticipant;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to register.
 *
 * @param coachId an account that is COACH; who registers when it is left out
 * @param weeklyCapMinutes 32 hours when it is left out; at most 40
 */
@Serdeable
@Schema(
        name = "NewParticipant",
        requiredProperties = {"firstName", "surname", "birthDate", "phone", "travelMode"})
record NewParticipantBody(
        @Nullable @Schema(maxLength = 80) String firstName,
        @Nullable @Schema(maxLength = 80) String surname,
        @Nullable LocalDate birthDate,
        @Nullable @Schema(example = "06 12345678") String phone,
        @Nullable UUID coachId,
        @NotNull TravelMode travelMode,
        @Nullable @Min(60) @Max(2400) Integer weeklyCapMinutes,
        @Nullable @Size(max = 50) List<@NotNull Skill> skills,
        @Nullable @Size(max = WeekPart.MOST) List<@Valid @NotNull WeekPart> availability) {

    NewParticipant command(Actor by) {
        return new NewParticipant(
                firstName,
                surname,
                birthDate,
                phone,
                coachId == null ? by.account() : new AccountId(coachId),
                travelMode,
                weeklyCapMinutes == null ? NewParticipant.USUAL_CAP : Minutes.of(weeklyCapMinutes),
                Set.copyOf(Objects.requireNonNullElse(skills, List.of())),
                WeekPart.read(Objects.requireNonNullElse(availability, List.of())));
    }
}
