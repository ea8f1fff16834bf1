package nl.wijkcheque.statement.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.statement.Closings;
import nl.wijkcheque.statement.RevenueStatement;
import nl.wijkcheque.statement.Statements;
import nl.wijkcheque.statement.paper.RevenuePaper;
import nl.wijkcheque.statement.paper.Words;
import org.jspecify.annotations.Nullable;

/** Closing months and years of the books, with the figures to look at before. */
@Controller("/statements/closings")
@ExecuteOn(TaskExecutors.BLOCKING)
class ClosingPages {

    private final Closings closings;
    private final Statements statements;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    ClosingPages(Closings closings, Statements statements, Idempotency idempotency, Pages pages, Clock clock) {
        this.closings = closings;
        this.statements = statements;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Secured({"CONTROLLER", "ADMIN"})
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "statement.closings.title");
        return Pages.ok(pages.templates().statementClosings(page, view(actor)));
    }

    @Get("/new")
    @Secured("CONTROLLER")
    HttpResponse<?> confirm(
            HttpRequest<?> request, Actor actor, @Nullable @QueryValue String from,
            @Nullable @QueryValue String until) {
        Outcome<RevenueStatement> draft = Typed.period(from, until, statements)
                .then(period -> statements.revenue(actor, period));
        return switch (draft) {
            case Outcome.Done<RevenueStatement>(RevenueStatement statement) -> {
                Page page = pages.page(request, "statement.close.title");
                var figures = RevenuePaper.of(statement, new Words(page.m(), page.f())).figures();
                yield Pages.ok(pages.templates()
                        .statementClose(page, statement.head().period(), figures, IdempotencyKey.fresh()));
            }
            case Outcome.Refused<RevenueStatement>(Refusal refusal) -> again(request, actor, refusal);
        };
    }

    @Post
    @Secured("CONTROLLER")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(HttpRequest<?> request, Actor actor, @Body ClosingForm form) {
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.key() == null ? "" : form.key());
        Outcome<Period> typed = Typed.period(form.from(), form.until(), statements);
        Outcome<Done> outcome = typed.then(period -> idempotency.once(
                key,
                form,
                Done.class,
                () -> closings.close(actor, period).map(done -> new Done(done.id().toString()))));
        return switch (outcome) {
            case Outcome.Done<Done> done -> Pages.goTo("/statements/closings", "statement.closed");
            case Outcome.Refused<Done>(Refusal refusal) -> again(request, actor, refusal);
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, Refusal refusal) {
        Page page = pages.page(request, "statement.closings.title");
        page = page.with(Notice.error(Problems.sentence(page.m(), refusal)));
        return Pages.refused(pages.templates().statementClosings(page, view(actor)));
    }

    private ClosingView view(Actor actor) {
        return new ClosingView(
                closings.all(actor.servicepunt().id()),
                closings.offered(actor.servicepunt().id(), Amsterdam.today(clock)),
                actor.is(Role.CONTROLLER));
    }

    /** A period to close, as the page before showed it. */
    @Serdeable
    record ClosingForm(@Nullable String key, @Nullable String from, @Nullable String until) {}

    /** What was closed. */
    @Serdeable
    record Done(String id) {}
}
