package nl.wijkcheque.payment.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import nl.wijkcheque.payment.OnlinePayments;
import nl.wijkcheque.platform.web.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * Where a payment provider calls when one of its payments changes. Anybody can call here, so nothing that is sent is
 * believed: an id of ours makes us fetch the state, any other id gets the same answer.
 */
@Controller("/payment-notifications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class NotificationPages {

    private static final int LONGEST_ID = 64;

    private final OnlinePayments payments;

    NotificationPages(OnlinePayments payments) {
        this.payments = payments;
    }

    /** 200, unless the state could not be fetched: then the provider calls again. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changed(@Nullable @Body Map<String, Object> form) {
        String id = form == null ? "" : new FormFields(form).text("id");
        boolean usable = !id.isEmpty() && id.length() <= LONGEST_ID;
        return !usable || payments.notified(id)
                ? HttpResponse.ok()
                : HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
