package nl.wijkcheque.participant.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.participant.LadderMoment;
import nl.wijkcheque.participant.Ladders;
import nl.wijkcheque.participant.Rung;
import nl.wijkcheque.participant.WithinRung;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Where somebody stands on the participatieladder, for her coach only. */
@Controller("/participants/{id}/ladder")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COACH")
final class LadderPages {

    private final Ladders ladders;
    private final Files files;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    LadderPages(Ladders ladders, Files files, Idempotency idempotency, Pages pages, Clock clock) {
        this.ladders = ladders;
        this.files = files;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ladder(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "participant.ladder.title");
        Form today = new Form(Map.of("day", Amsterdam.today(clock).toString()));
        return Pages.ok(pages.templates()
                .participantLadder(page, view(actor, id, today, IdempotencyKey.fresh(), Map.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> measure(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> fields) {
        Form form = new Form(fields);
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        if (measure(key, actor, new ParticipantId(id), form) instanceof Outcome.Refused<String>(Refusal refusal)) {
            Page page = pages.page(request, "participant.ladder.title");
            Map<String, String> errors = Options
                    .errors(page, form, refusal, "rung", List.of("rung", "within", "moment", "day"));
            return Pages.refused(pages.templates()
                    .participantLadder(page, view(actor, id, form, form.text("key"), errors)));
        }
        return Pages.goTo("/participants/" + id + "/ladder", "participant.measured");
    }

    @Post("/{day}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(Actor actor, UUID id, LocalDate day) {
        RefusedException.valueOf(ladders.withdraw(actor, new ParticipantId(id), day));
        return Pages.goTo("/participants/" + id + "/ladder", "participant.measurementRemoved");
    }

    private Outcome<String> measure(IdempotencyKey key, Actor actor, ParticipantId id, Form form) {
        Optional<LadderMoment> moment = form.one(LadderMoment.class, "moment");
        Optional<Rung> rung = form.one(Rung.class, "rung");
        Optional<WithinRung> within = form.one(WithinRung.class, "within");
        Optional<LocalDate> day = form.date("day");
        if (rung.isEmpty()) {
            return missing("rung");
        }
        if (within.isEmpty()) {
            return missing("within");
        }
        if (moment.isEmpty()) {
            return missing("moment");
        }
        if (day.isEmpty()) {
            return missing("day");
        }
        String asked = day.get() + " " + moment.get() + " " + rung.get() + " " + within.get();
        return idempotency.once(key, asked, String.class, () -> ladders
                .measure(actor, id, moment.get(), day.get(), rung.get(), within.get())
                .map(measured -> measured.rung().name()));
    }

    private LadderView view(Actor actor, UUID id, Form typed, String key, Map<String, String> errors) {
        return new LadderView(
                files.open(actor, id).participant().name(),
                "/participants/" + id,
                ladders.of(actor, new ParticipantId(id)),
                typed,
                key,
                errors);
    }

    private static Outcome<String> missing(String field) {
        return Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at(field));
    }
}
