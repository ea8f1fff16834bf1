package nl.wijkcheque.invoice.web;

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
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkcheque.invoice.InvoiceSummary;
import nl.wijkcheque.invoice.Invoices;
import nl.wijkcheque.invoice.Proposal;
import nl.wijkcheque.invoice.Standing;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Slice;

/** The list of invoices, and making those of a month. */
@Controller("/invoices")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CONTROLLER", "ADMIN"})
final class InvoicePages {

    private static final int PAGE = 50;

    /** How many months back one can still choose. */
    private static final int MONTHS = 13;

    private final Invoices invoices;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    InvoicePages(Invoices invoices, Idempotency idempotency, Pages pages, Clock clock) {
        this.invoices = invoices;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue(defaultValue = "") String standing,
            @QueryValue(defaultValue = "") String after) {
        Standing wanted = Arrays.stream(Standing.values())
                .filter(known -> known.name().equals(standing))
                .findFirst()
                .orElse(null);
        String from = FormFields.id(after).isPresent() ? after : "";
        Slice<InvoiceSummary> found = invoices.list(actor, wanted, from, PAGE);
        String filter = "/invoices?standing=" + (wanted == null ? "" : wanted.name());
        return Pages.ok(pages.templates()
                .invoiceList(
                        pages.page(request, "invoice.title"),
                        found.items(),
                        wanted,
                        found.next() == null ? null : filter + "&after=" + found.next(),
                        from.isEmpty() ? null : filter));
    }

    @Get("/month")
    HttpResponse<?> month(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String month) {
        YearMonth chosen = read(month);
        Page page = pages.page(request, "invoice.make.title");
        return switch (invoices.proposals(actor, chosen)) {
            case Outcome.Done<List<Proposal>>(var proposals) ->
                Pages.ok(pages.templates().invoiceMonth(page, view(page, chosen, proposals)));
            case Outcome.Refused<List<Proposal>>(Refusal refusal) -> Pages.refused(pages.templates()
                    .invoiceMonth(
                            FormErrors.onTop(page, List.of(refusal.at(""))), view(page, chosen, List.of())));
        };
    }

    @Post("/month")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> make(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        FormFields form = new FormFields(sent);
        YearMonth chosen = read(form.text("month"));
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        Outcome<String> made = idempotency.once(
                key,
                chosen,
                String.class,
                () -> invoices.make(actor, chosen).map(ids -> String.valueOf(ids.size())));
        return switch (made) {
            case Outcome.Done<String>(String count) ->
                Pages.goTo("/invoices", count.equals("0") ? "invoice.none" : "invoice.made");
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = FormErrors.onTop(pages.page(request, "invoice.make.title"), List.of(refusal.at("")));
                yield Pages.refused(pages.templates().invoiceMonth(page, view(page, chosen, List.of())));
            }
        };
    }

    @Get("/organisations/{id}")
    HttpResponse<?> account(HttpRequest<?> request, Actor actor, UUID id) {
        return Pages.ok(pages.templates()
                .invoiceAccount(
                        pages.page(request, "invoice.account.title"),
                        RefusedException.found(invoices.account(actor, new OrganisationId(id)))));
    }

    private MonthView view(Page page, YearMonth month, List<Proposal> proposals) {
        List<Map.Entry<String, String>> months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> YearMonth.from(Amsterdam.today(clock)).minusMonths(back))
                .map(each -> Map.entry(each.toString(), Shown.month(page, each)))
                .toList();
        return new MonthView(
                month.toString(), Shown.month(page, month), months, proposals, IdempotencyKey.fresh());
    }

    /** The month that was chosen; last month when none was, or nonsense. */
    private YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException none) {
            return YearMonth.from(Amsterdam.today(clock)).minusMonths(1);
        }
    }
}
