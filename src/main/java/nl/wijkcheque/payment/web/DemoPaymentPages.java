package nl.wijkcheque.payment.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.payment.DemoPayments;
import nl.wijkcheque.payment.OnlinePayment;
import nl.wijkcheque.payment.PaymentId;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** The bank of a demonstration, plainly marked as such. It is open like a bank's page; elsewhere it is not there. */
@Controller("/demo-payments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class DemoPaymentPages {

    private final DemoPayments bank;
    private final Pages pages;

    DemoPaymentPages(DemoPayments bank, Pages pages) {
        this.bank = bank;
        this.pages = pages;
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, @PathVariable UUID id) {
        OnlinePayment payment = RefusedException.found(bank.waiting(new PaymentId(id)));
        Page page = pages.page(request, "payment.demo.title");
        return Pages.ok(pages.templates()
                .paymentDemo(
                        page,
                        new DemoPaymentView(id.toString(), payment.amount().toString(), payment.description())));
    }

    /** Pressing twice does what was pressed first. */
    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> press(@PathVariable UUID id, @Nullable @Body Map<String, Object> form) {
        String pressed = form == null ? "" : new FormFields(form).text("press");
        DemoPayments.Button button = Arrays.stream(DemoPayments.Button.values())
                .filter(each -> each.name().equals(pressed))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.of(RefusalCode.INPUT_INVALID)));
        bank.press(new PaymentId(id), button);
        return Pages.goTo("/payments/" + id, null);
    }
}
