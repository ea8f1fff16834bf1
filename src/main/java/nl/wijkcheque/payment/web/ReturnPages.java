package nl.wijkcheque.payment.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;
import nl.wijkcheque.payment.OnlinePayment;
import nl.wijkcheque.payment.OnlinePayments;
import nl.wijkcheque.payment.PaymentId;
import nl.wijkcheque.payment.PaymentState;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;

/**
 * Where people come back to from their bank. Open to everyone, as a bank's app may come back in another browser; the
 * address can't be guessed, and the page says only what came of the payment.
 */
@Controller("/payments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ReturnPages {

    private final OnlinePayments payments;
    private final Pages pages;

    ReturnPages(OnlinePayments payments, Pages pages) {
        this.payments = payments;
        this.pages = pages;
    }

    @Get("/{id}")
    HttpResponse<?> back(HttpRequest<?> request, @PathVariable UUID id) {
        OnlinePayment payment = RefusedException.found(payments.refresh(new PaymentId(id)));
        Page page = pages.page(request, "payment.return.title");
        return Pages.ok(pages.templates().paymentReturned(page, view(page, payment)));
    }

    private static ReturnView view(Page page, OnlinePayment payment) {
        String amount = payment.amount().toString();
        return switch (payment.state()) {
            case PaymentState.Open(String checkout) ->
                new ReturnView(
                        "info",
                        page.t("payment.return.open"),
                        page.t("payment.return.open.text"),
                        "/payments/" + payment.id(),
                        page.t("payment.return.again"),
                        checkout == null ? "" : checkout);
            case PaymentState.Paid _ ->
                new ReturnView(
                        "ok",
                        page.t("payment.return.paid"),
                        page.t("payment.return.paid.text", amount),
                        payment.returnPath(),
                        page.t("payment.return.on"),
                        "");
            case PaymentState.Closed _ ->
                new ReturnView(
                        "warning",
                        page.t("payment.return.closed"),
                        page.t("payment.return.closed.text"),
                        payment.returnPath(),
                        page.t("payment.return.on"),
                        "");
            case PaymentState.Refunded refunded ->
                new ReturnView(
                        "warning",
                        page.t("payment.return.refunded"),
                        page.t("payment.return.refunded.text", refunded.amount().toString()),
                        payment.returnPath(),
                        page.t("payment.return.on"),
                        "");
        };
    }
}
