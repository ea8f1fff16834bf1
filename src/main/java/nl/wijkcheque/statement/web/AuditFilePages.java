package nl.wijkcheque.statement.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkcheque.ledger.LedgerMonths;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;

/** Choosing the year of an audit file. */
@Controller("/statements/audit-file")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditFilePages {

    private final LedgerMonths months;
    private final Pages pages;
    private final Clock clock;

    AuditFilePages(LedgerMonths months, Pages pages, Clock clock) {
        this.months = months;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Secured({"CONTROLLER", "ADMIN"})
    HttpResponse<?> choose(HttpRequest<?> request, Actor actor) {
        int last = Amsterdam.today(clock).getYear();
        int first = months.firstDay(actor.servicepunt().id()).map(day -> day.getYear()).orElse(last);
        List<Integer> years = IntStream.rangeClosed(0, last - Math.min(first, last))
                .mapToObj(back -> last - back)
                .toList();
        return Pages.ok(pages.templates().statementAuditfile(pages.page(request, "statement.audit.title"), years));
    }
}
