package nl.wijkcheque.cheque.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import nl.wijkcheque.cheque.ChequeStanding;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/**
 * Where the QR on a cheque leads: to what it is good for, and no more. Looking changes nothing, is written nowhere, and
 * costs one read; what can't be a code costs none, as its check character says so.
 */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class QrPages {

    private final Cheques cheques;
    private final Pages pages;

    QrPages(Cheques cheques, Pages pages) {
        this.cheques = cheques;
        this.pages = pages;
    }

    /** The address on paper is in capitals, as the QR is smaller then; people may type it in small letters. */
    @Get(uris = {"/C/{code}", "/c/{code}"})
    HttpResponse<?> standing(HttpRequest<?> request, @PathVariable String code) {
        // The code is in the address: the page, which links to itself in the other language, does not repeat it.
        Page page = pages.page(request, "cheque.public.title").at("/");
        return switch (cheques.standing(code)) {
            case Outcome.Done<ChequeStanding>(ChequeStanding standing) ->
                answer(page, ScanAnswer.of(page, standing), HttpStatus.OK);
            case Outcome.Refused<ChequeStanding>(Refusal refusal) ->
                answer(page, ScanAnswer.refused(page, Problems.sentence(page.m(), refusal)), statusOf(refusal));
        };
    }

    private MutableHttpResponse<String> answer(Page page, ScanAnswer answer, HttpStatus status) {
        return Pages.ok(pages.templates().chequePublic(page, answer)).status(status);
    }

    private static HttpStatus statusOf(Refusal refusal) {
        return refusal.code() == RefusalCode.CHEQUE_UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
    }
}
