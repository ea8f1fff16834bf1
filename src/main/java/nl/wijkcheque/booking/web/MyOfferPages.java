package nl.wijkcheque.booking.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;

/** A resident answers what was proposed to her. A second answer is refused, so sending twice does no harm. */
@Controller("/my-bookings/offers/{offer}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("RESIDENT")
final class MyOfferPages {

    private final Offers offers;

    MyOfferPages(Offers offers) {
        this.offers = offers;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            Actor actor, @PathVariable UUID offer, @Body Map<String, Object> body) {
        boolean yes = new FormFields(body).text("answer").equals("yes");
        RefusedException.valueOf(offers.answer(actor, offer, yes, ContactWay.ONLINE));
        return Pages.goTo("/my-bookings", yes ? "bookingOfferYes" : "bookingOfferNo");
    }
}
