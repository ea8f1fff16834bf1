package nl.wijkcheque.visit.web;

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
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.UnpaidVisits;
import nl.wijkcheque.visit.VisitLine;
import org.jspecify.annotations.Nullable;

/** Taking in cheques at the counter, for a visit that is not paid yet. */
@Controller("/counter/redeem")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CLERK")
final class CounterPages {

    /** Who is not among the latest is found by name. */
    private static final int AT_ONCE = 50;

    private final UnpaidVisits unpaid;
    private final TakingIn takingIn;
    private final Pages pages;
    private final Clock clock;

    CounterPages(UnpaidVisits unpaid, TakingIn takingIn, Pages pages, Clock clock) {
        this.unpaid = unpaid;
        this.takingIn = takingIn;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> choose(HttpRequest<?> request, Actor actor) {
        return list(request, actor, "");
    }

    /** Sent as a form, so that no name stands in an address. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> search(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> body) {
        return list(request, actor, FormFields.of(body).text("name").strip());
    }

    private HttpResponse<?> list(HttpRequest<?> request, Actor actor, String name) {
        Page page = pages.page(request, "visit.counter.title");
        LocalDate today = Amsterdam.today(clock);
        Period days = new Period(today.minusDays(UnpaidVisits.DAYS_BACK), today);
        // One more than is shown tells whether there are more.
        List<VisitLine> found = name.isEmpty()
                ? unpaid.latest(actor, days, AT_ONCE + 1)
                : unpaid.named(actor, days, name, AT_ONCE + 1);
        List<VisitCard> cards = found.stream()
                .limit(AT_ONCE)
                .map(line -> VisitCard.of(page, line, false))
                .toList();
        return Pages.ok(pages.templates().visitCounter(page, name, cards, found.size() > AT_ONCE));
    }

    @Get("/{id}")
    HttpResponse<?> scan(HttpRequest<?> request, Actor actor, UUID id) {
        Page page = pages.page(request, "visit.counter.title");
        VisitCard card = card(page, actor, id);
        return card == null
                ? Pages.goTo("/counter/redeem", "visitPaid")
                : Pages.ok(pages.templates().visitCounterScan(page, card, null, "", id.toString(), fresh()));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(HttpRequest<?> request, Actor actor, UUID id, @Body ScanForm form) {
        Page page = pages.page(request, "visit.counter.title");
        Outcome<TakenIn> outcome = takingIn.take(request, actor, new VisitId(id), form);
        boolean taken = outcome instanceof Outcome.Done;
        var model = pages.templates()
                .visitCounterScan(
                        page,
                        card(page, actor, id),
                        Answer.of(page, outcome),
                        taken ? "" : form.text(),
                        id.toString(),
                        fresh());
        return taken ? Pages.ok(model) : Pages.refused(model);
    }

    private @Nullable VisitCard card(Page page, Actor actor, UUID id) {
        return unpaid.find(actor, new VisitId(id)).map(line -> VisitCard.of(page, line, false)).orElse(null);
    }

    private static String fresh() {
        return IdempotencyKey.fresh();
    }
}
