package nl.wijkcheque.participant.api;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkcheque.participant.AbsenceKind;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Days away, the first and the last included. There is no field for an explanation. */
@Serdeable
record NewAbsence(@NotNull LocalDate from, @NotNull LocalDate until, @NotNull AbsenceKind kind) {

    /** @throws RefusedException PERIOD_INVALID when it ends before it begins */
    Period period() {
        if (until.isBefore(from)) {
            throw new RefusedException(Refusal.of(RefusalCode.PERIOD_INVALID).at("until"));
        }
        return new Period(from, until);
    }
}
