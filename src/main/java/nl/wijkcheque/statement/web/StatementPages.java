package nl.wijkcheque.statement.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.statement.Statements;
import nl.wijkcheque.statement.paper.BonusPaper;
import nl.wijkcheque.statement.paper.FlowPaper;
import nl.wijkcheque.statement.paper.Paper;
import nl.wijkcheque.statement.paper.RevenuePaper;
import nl.wijkcheque.statement.paper.Words;
import org.jspecify.annotations.Nullable;

/** Choosing a statement and its period, and reading it. */
@Controller("/statements")
@ExecuteOn(TaskExecutors.BLOCKING)
class StatementPages {

    private final Statements statements;
    private final Choices choices;
    private final StatementExtras extras;
    private final Pages pages;

    StatementPages(Statements statements, Choices choices, StatementExtras extras, Pages pages) {
        this.statements = statements;
        this.choices = choices;
        this.extras = extras;
        this.pages = pages;
    }

    @Get
    @Secured({"COACH", "COORDINATOR", "CONTROLLER", "ADMIN"})
    HttpResponse<?> choose(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "statement.title");
        return Pages.ok(pages.templates().statementChoose(
                page, choices.of(page, StatementKind.of(actor)), Map.of(), BookLinks.of(actor)));
    }

    @Get("/revenue")
    @Secured({"CONTROLLER", "ADMIN"})
    HttpResponse<?> revenue(
            HttpRequest<?> request, Actor actor, @Nullable @QueryValue String from,
            @Nullable @QueryValue String until) {
        return shown(
                request,
                actor,
                StatementKind.REVENUE,
                typed("from", from, "until", until),
                Typed.period(from, until, statements).then(period -> statements.revenue(actor, period)),
                RevenuePaper::of);
    }

    @Get("/hour-bonus")
    @Secured({"CONTROLLER", "ADMIN"})
    HttpResponse<?> hourBonus(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String year) {
        return shown(
                request,
                actor,
                StatementKind.HOUR_BONUS,
                typed("year", year, "", null),
                Typed.year(year).then(chosen -> statements.hourBonus(actor, chosen)),
                BonusPaper::of);
    }

    @Get("/flow")
    @Secured({"COACH", "CONTROLLER"})
    HttpResponse<?> flow(
            HttpRequest<?> request, Actor actor, @Nullable @QueryValue String from,
            @Nullable @QueryValue String until) {
        return shown(
                request,
                actor,
                StatementKind.FLOW,
                typed("from", from, "until", until),
                Typed.period(from, until, statements).then(period -> statements.flow(actor, period)),
                FlowPaper::of);
    }

    private <T> HttpResponse<?> shown(
            HttpRequest<?> request,
            Actor actor,
            StatementKind kind,
            Map<String, String> typed,
            Outcome<T> outcome,
            BiFunction<T, Words, Paper> paper) {
        return switch (outcome) {
            case Outcome.Done<T>(T statement) -> {
                Page page = pages.page(request, kind.textKey() + ".nav");
                Paper made = paper.apply(statement, new Words(page.m(), page.f()));
                StatementView view = extras.view(kind, page, actor, made, Typed.link(kind.api(), typed, page));
                yield Pages.ok(pages.templates().statementStatement(page, view));
            }
            case Outcome.Refused<T>(Refusal refusal) -> {
                Page page = pages.page(request, "statement.title");
                String sentence = Problems.sentence(page.m(), refusal);
                List<ChoiceView> again = choices.of(page, StatementKind.of(actor), kind, typed, refusal.field(),
                        sentence);
                String id = Choices.idOf(kind) + "-" + refusal.field();
                yield Pages.refused(pages.templates().statementChoose(
                        page, again, Map.of(id, sentence), BookLinks.of(actor)));
            }
        };
    }

    private static Map<String, String> typed(
            String first, @Nullable String one, String second, @Nullable String other) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(first, one == null ? "" : one);
        if (!second.isEmpty()) {
            typed.put(second, other == null ? "" : other);
        }
        return typed;
    }
}
