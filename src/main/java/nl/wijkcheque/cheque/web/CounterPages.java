package nl.wijkcheque.cheque.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.cheque.ChequeFile;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.cheque.ChequeSheets;
import nl.wijkcheque.cheque.ChequeView;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.SaleLine;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** What else a clerk does with cheques: print what was just sold, check one, and see what came in today. */
@Controller("/cheques")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CLERK")
final class CounterPages {

    private final Cheques cheques;
    private final ChequeCounts counts;
    private final ChequeFiles files;
    private final ChequeSheets sheets;
    private final Pages pages;
    private final Clock clock;

    CounterPages(
            Cheques cheques,
            ChequeCounts counts,
            ChequeFiles files,
            ChequeSheets sheets,
            Pages pages,
            Clock clock) {
        this.cheques = cheques;
        this.counts = counts;
        this.files = files;
        this.sheets = sheets;
        this.pages = pages;
        this.clock = clock;
    }

    @Post("/sheet")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<byte[]> sheet(Actor actor, @Body CodesForm form) {
        return HttpResponse.ok(RefusedException.valueOf(sheets.print(actor, form.list(), form.wish())))
                .header("Content-Disposition", "inline; filename=\"cheques.pdf\"");
    }

    @Get("/check")
    HttpResponse<?> check(HttpRequest<?> request) {
        return Pages.ok(pages.templates().chequeCheck(pages.page(request, "cheque.check.title"), null, "", null));
    }

    @Post("/check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> look(HttpRequest<?> request, Actor actor, @Body CheckForm form) {
        Page page = pages.page(request, "cheque.check.title");
        if (ActDoing.isSerial(form.text().strip())) {
            return bySerial(page, actor, form.text());
        }
        return switch (cheques.look(actor, form.text())) {
            case Outcome.Done<ChequeView>(ChequeView view) -> Pages.ok(pages.templates()
                    .chequeCheck(
                            page, ScanAnswer.of(page, view), "", "/cheques/file/" + view.id()));
            case Outcome.Refused<ChequeView>(Refusal refusal) ->
                Pages.refused(pages.templates()
                        .chequeCheck(
                                page,
                                ScanAnswer.refused(page, Problems.sentence(page.m(), refusal)),
                                form.text(),
                                null));
        };
    }

    private HttpResponse<?> bySerial(Page page, Actor actor, String serial) {
        return switch (files.bySerial(actor, serial)) {
            case Outcome.Done<ChequeFile>(ChequeFile file) -> Pages.goTo("/cheques/file/" + file.id(), null);
            case Outcome.Refused<ChequeFile>(Refusal refusal) -> Pages.refused(pages.templates()
                    .chequeCheck(
                            page, ScanAnswer.refused(page, Problems.sentence(page.m(), refusal)), serial, null));
        };
    }

    @Get("/sales")
    HttpResponse<?> sales(
            HttpRequest<?> request,
            Actor actor,
            @Nullable @QueryValue String day,
            @QueryValue(defaultValue = "") String after) {
        Page page = pages.page(request, "cheque.sales.title");
        LocalDate asked = day == null || day.isBlank() ? Amsterdam.today(clock) : read(day);
        Slice<SaleLine> slice = RefusedException
                .valueOf(counts.sales(actor.servicepunt().id(), asked, after, Slice.ON_A_PAGE));
        SalesView view = SalesView.of(page, asked, slice, counts.totals(actor.servicepunt().id(), asked),
                !after.isEmpty());
        return Pages.ok(pages.templates().chequeSales(page, view));
    }

    private static LocalDate read(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw new RefusedException(Refusal.of(RefusalCode.INPUT_INVALID).at("day"));
        }
    }
}
