package nl.wijkcheque.cheque.api;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.cheque.Reminders;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ChequeId;

/** Letters about cheques that expire soon. */
@Controller("/v1/cheque-reminders")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "cheque")
class ReminderApi {

    private final Reminders reminders;

    ReminderApi(Reminders reminders) {
        this.reminders = reminders;
    }

    @Get
    @Secured("CLERK")
    @Operation(summary = "The letters that should go out now, at most 500 cheques at a time.")
    ReminderList due(Actor actor) {
        return new ReminderList(reminders.due(actor).stream()
                .map(ReminderAnswer::of)
                .toList());
    }

    @Post
    @Secured("CLERK")
    @Operation(summary = "Letters went out: they are due no more. Saying it again changes nothing.")
    SentAnswer sent(Actor actor, @Body @Valid SentRequest body) {
        return new SentAnswer(RefusedException.valueOf(reminders.sent(
                actor,
                body.months().months,
                body.chequeIds().stream().map(ChequeId::new).toList())));
    }

    /** Which of the two letters. */
    enum Letter {
        THREE_MONTHS(3),
        ONE_MONTH(1);

        private final int months;

        Letter(int months) {
            this.months = months;
        }
    }

    /** @param months before the end of the term */
    @Serdeable
    record SentRequest(@NotNull Letter months, @NotEmpty @Size(max = 500) List<@NotNull UUID> chequeIds) {}

    /** @param cheques how many were marked now */
    @Serdeable
    record SentAnswer(int cheques) {}

    @Serdeable
    record ReminderList(List<ReminderAnswer> items) {}

    /** One letter. */
    @Serdeable
    record ReminderAnswer(UUID residentId, String name, String address, Letter months, List<ExpiringAnswer> cheques) {

        static ReminderAnswer of(Reminders.Reminder letter) {
            return new ReminderAnswer(
                    letter.to().id().value(),
                    letter.to().name().full(),
                    letter.to().address().line() + ", " + letter.to().address().place(),
                    letter.months() == Letter.ONE_MONTH.months ? Letter.ONE_MONTH : Letter.THREE_MONTHS,
                    letter.cheques().stream()
                            .map(cheque -> new ExpiringAnswer(
                                    cheque.id().value(), cheque.serial(), cheque.worth().count(), cheque.validUntil()))
                            .toList());
        }
    }

    /** @param validUntil last day on which it can be redeemed */
    @Serdeable
    record ExpiringAnswer(UUID id, String serial, int worthMinutes, LocalDate validUntil) {}
}
