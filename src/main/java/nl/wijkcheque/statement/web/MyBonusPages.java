package nl.wijkcheque.statement.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.Year;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.statement.Bonuses;
import org.jspecify.annotations.Nullable;

/** What a participant has earned herself. */
@Controller("/my-bonus")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("PARTICIPANT")
final class MyBonusPages {

    private final Bonuses bonuses;
    private final Pages pages;
    private final Clock clock;

    MyBonusPages(Bonuses bonuses, Pages pages, Clock clock) {
        this.bonuses = bonuses;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> mine(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String year) {
        Page page = pages.page(request, "statement.mybonus.title");
        Year now = Year.from(Amsterdam.today(clock));
        Year chosen = year == null ? now : RefusedException.valueOf(Typed.year(year));
        return Pages.ok(pages.templates()
                .statementMybonus(page, RefusedException.found(bonuses.own(actor, chosen)), now));
    }
}
