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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.platform.web.ColumnChart;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.statement.Statements;
import nl.wijkcheque.statement.WorkStatements;
import nl.wijkcheque.statement.paper.Paper;
import nl.wijkcheque.statement.paper.TargetPaper;
import nl.wijkcheque.statement.paper.WachtlijstPaper;
import nl.wijkcheque.statement.paper.Words;
import org.jspecify.annotations.Nullable;

/** Reading what waits and what was done, and setting targets. */
@Controller("/statements")
@ExecuteOn(TaskExecutors.BLOCKING)
class WorkStatementPages {

    /** Where all of them stand, also those of a period to come, of which there is no statement yet. */
    private static final String TARGETS = "/statements/targets/new";

    private final WorkStatements work;
    private final Statements statements;
    private final Choices choices;
    private final Pages pages;

    WorkStatementPages(WorkStatements work, Statements statements, Choices choices, Pages pages) {
        this.work = work;
        this.statements = statements;
        this.choices = choices;
        this.pages = pages;
    }

    @Get("/wachtlijst")
    @Secured({"COORDINATOR", "CONTROLLER", "ADMIN"})
    HttpResponse<?> wachtlijst(
            HttpRequest<?> request, Actor actor, @Nullable @QueryValue String from,
            @Nullable @QueryValue String until) {
        return shown(request, actor, StatementKind.WACHTLIJST, from, until, (period, page) -> work
                .wachtlijst(actor, period)
                .map(made -> new Shown(WachtlijstPaper.of(made, words(page)), WorkCharts.of(page, made))));
    }

    @Get("/targets")
    @Secured({"COORDINATOR", "CONTROLLER", "ADMIN"})
    HttpResponse<?> targets(
            HttpRequest<?> request, Actor actor, @Nullable @QueryValue String from,
            @Nullable @QueryValue String until) {
        return shown(request, actor, StatementKind.TARGETS, from, until, (period, page) -> work
                .targets(actor, period)
                .map(made -> new Shown(TargetPaper.of(made, words(page)), WorkCharts.of(page, made))));
    }

    @Get("/targets/new")
    @Secured({"COORDINATOR", "CONTROLLER"})
    HttpResponse<?> form(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "statement.targets.set");
        return Pages.ok(pages.templates().statementTarget(page, TargetForm.empty(), work.allTargets(actor), Map.of()));
    }

    @Post("/targets/{id}/remove")
    @Secured({"COORDINATOR", "CONTROLLER"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Actor actor, UUID id) {
        // One that is gone already, by a second press or in another window, is gone as was asked.
        if (work.removeTarget(actor, id) instanceof Outcome.Refused<UUID>(Refusal refusal)
                && refusal.code() != RefusalCode.NOT_FOUND) {
            throw new RefusedException(refusal);
        }
        return Pages.goTo(TARGETS, "targetRemoved");
    }

    @Post("/targets")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"COORDINATOR", "CONTROLLER"})
    HttpResponse<?> set(HttpRequest<?> request, Actor actor, @Body Map<String, String> body) {
        TargetForm form = TargetForm.of(body);
        Outcome<Integer> outcome = Typed.days(form.from(), form.until()).then(days -> form.read()
                .then(target -> work.setTarget(actor, target.kind(), days.from(), days.until(), target.number())));
        return switch (outcome) {
            case Outcome.Done<Integer> _ -> Pages.goTo(TARGETS, "targetSet");
            case Outcome.Refused<Integer>(Refusal refusal) -> {
                Page page = pages.page(request, "statement.targets.set");
                yield Pages.refused(pages.templates().statementTarget(
                        page, form, work.allTargets(actor),
                        Map.of(refusal.field(), Problems.sentence(page.m(), refusal))));
            }
        };
    }

    private HttpResponse<?> shown(
            HttpRequest<?> request,
            Actor actor,
            StatementKind kind,
            @Nullable String from,
            @Nullable String until,
            Making making) {
        Page page = pages.page(request, kind.textKey() + ".nav");
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("from", from == null ? "" : from);
        typed.put("until", until == null ? "" : until);
        Outcome<Shown> outcome = Typed.period(from, until, statements).then(period -> making.of(period, page));
        return switch (outcome) {
            case Outcome.Done<Shown>(Shown made) -> Pages.ok(pages.templates().statementStatement(
                    page,
                    new StatementView(made.paper(), Typed.link(kind.api(), typed, page), made.charts(), null, null)));
            case Outcome.Refused<Shown>(Refusal refusal) -> {
                Page again = pages.page(request, "statement.title");
                String sentence = Problems.sentence(again.m(), refusal);
                List<ChoiceView> all = choices.of(
                        again, StatementKind.of(actor), kind, typed, refusal.field(), sentence);
                yield Pages.refused(pages.templates().statementChoose(
                        again,
                        all,
                        Map.of(Choices.idOf(kind) + "-" + refusal.field(), sentence),
                        BookLinks.of(actor)));
            }
        };
    }

    private static Words words(Page page) {
        return new Words(page.m(), page.f());
    }

    /** Makes a statement of a period for a page. */
    private interface Making {

        Outcome<Shown> of(Period period, Page page);
    }

    /** A statement with its pictures. */
    private record Shown(Paper paper, List<ColumnChart> charts) {}
}
