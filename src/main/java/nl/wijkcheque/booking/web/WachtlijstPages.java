package nl.wijkcheque.booking.web;

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
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Accuracy;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WachtlijstEntry;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Slice;

/** The wachtlijst, for those who keep it. */
@Controller("/wachtlijst")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WachtlijstPages {

    private static final int MOST_AT_ONCE = 200;

    private final Bookings bookings;
    private final Wachtlijst wachtlijst;
    private final WachtlijstFilters filters;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    WachtlijstPages(
            Bookings bookings,
            Wachtlijst wachtlijst,
            WachtlijstFilters filters,
            Idempotency idempotency,
            Pages pages,
            Clock clock) {
        this.bookings = bookings;
        this.wachtlijst = wachtlijst;
        this.filters = filters;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    /** A filter that is empty or unknown leaves everything in. */
    @Get
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "booking.wachtlijst.title");
        WachtlijstFilters.Asked asked = WachtlijstFilters.read(request.getParameters());
        return Pages.ok(pages.templates()
                .bookingWachtlijst(page, view(page, actor, asked, WachtlijstView.Sent.NOTHING)));
    }

    /** As a form, so that no name stands in an address: all that is found on one page. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> search(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        WachtlijstFilters.Asked asked = WachtlijstFilters.read(new FormFields(body));
        if (asked.filter().text().isEmpty()) {
            return Pages.goTo(asked.here(), null);
        }
        Page page = pages.page(request, "booking.wachtlijst.title");
        return Pages.ok(pages.templates()
                .bookingWachtlijst(page, view(page, actor, asked, WachtlijstView.Sent.NOTHING)));
    }

    /** The same for all that were ticked; the filter comes along, so that one is back where one was. */
    @Post("/acts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("COORDINATOR")
    HttpResponse<?> several(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        WachtlijstFilters.Asked asked = WachtlijstFilters.read(form);
        List<BookingId> ids = form.ids("id").stream().distinct().limit(MOST_AT_ONCE).map(BookingId::new).toList();
        Outcome<NotDone> outcome = ids.isEmpty()
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at("id"))
                : idempotency.once(
                        IdempotencyKeyBinder.of(request, actor, form.text("key")),
                        body,
                        NotDone.class,
                        () -> forAll(form, actor, ids));
        Page page = pages.page(request, "booking.wachtlijst.title");
        return switch (outcome) {
            case Outcome.Done<NotDone>(NotDone not) when not.others().isEmpty() ->
                Pages.goTo(asked.page(), "bookingActs");
            case Outcome.Done<NotDone>(NotDone not) -> {
                List<BookingId> others = not.others().stream().map(one -> new BookingId(one.id())).toList();
                Page told = page.with(new Notice("warning", partly(page, ids.size(), not.others())));
                yield Pages.ok(pages.templates()
                        .bookingWachtlijst(told, view(told, actor, asked, sent(form, others, Map.of()))));
            }
            case Outcome.Refused<NotDone>(Refusal refusal) -> {
                Map<String, String> errors = FormErrors.byField(page, "line", List.of(refusal));
                String sentence = errors.getOrDefault(refusal.field(), Problems.sentence(page.m(), refusal));
                Page told = page.with(Notice.error(sentence));
                yield Pages.refused(pages.templates()
                        .bookingWachtlijst(
                                told,
                                view(told, actor, asked, sent(form, ids, Map.of(refusal.field(), sentence)))));
            }
        };
    }

    /** For how many it was done, and why not for the others: those with the same reason together. */
    private static String partly(Page page, int asked, List<Other> others) {
        Map<String, String> numbers = others.stream()
                .collect(Collectors.groupingBy(
                        one -> Problems.sentence(page.m(), one.refusal()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                one -> LineWords.number(Booking.number(new BookingId(one.id()))),
                                Collectors.joining(", "))));
        StringBuilder told = new StringBuilder(page.t("booking.several.partly", asked - others.size(), asked));
        numbers.forEach((why, whose) -> told.append(' ').append(page.t("booking.several.not", whose, why)));
        return told.toString();
    }

    private static WachtlijstView.Sent sent(FormFields form, List<BookingId> ticked, Map<String, String> errors) {
        return new WachtlijstView.Sent(
                LineViews.typed(form), ticked.stream().map(BookingId::toString).collect(Collectors.toSet()), errors);
    }

    /** Refused as for the first, when nothing could be done for any. */
    private Outcome<NotDone> forAll(FormFields form, Actor actor, List<BookingId> ids) {
        Map<BookingId, Refusal> refused = wachtlijst.forEach(ids, id -> LineAct.chosen(form, wachtlijst, actor, id));
        return refused.size() == ids.size()
                ? Outcome.refused(Objects.requireNonNull(refused.get(ids.getFirst())))
                : Outcome.done(NotDone.of(refused));
    }

    private WachtlijstView view(
            Page page, Actor actor, WachtlijstFilters.Asked asked, WachtlijstView.Sent sent) {
        LineWords words = new LineWords(page, Amsterdam.today(clock));
        Slice<WachtlijstEntry> slice = bookings.wachtlijst(
                actor.servicepunt().id(), asked.filter(), asked.after(), asked.size());
        boolean coordinator = actor.is(Role.COORDINATOR);
        return new WachtlijstView(
                slice.items().stream().map(words::row).toList(),
                filters.of(page, asked),
                coordinator ? new Words(page).options(LineAct.values(), "booking.do.") : List.of(),
                IdempotencyKey.fresh(),
                sent,
                accuracy(page, wachtlijst.accuracy(actor.servicepunt().id())),
                coordinator,
                asked.after(),
                slice.next() == null || asked.isSearch() ? null : asked.here() + "&after=" + slice.next(),
                asked.after().isEmpty() ? null : asked.here());
    }

    private static String accuracy(Page page, Accuracy accuracy) {
        return accuracy.made() == 0
                ? page.t("booking.accuracy.none")
                : page.t("booking.accuracy", accuracy.made(), accuracy.percentage());
    }

    /** For which bookings it was not done. */
    @Serdeable
    record NotDone(List<Other> others) {

        static NotDone of(Map<BookingId, Refusal> refused) {
            return new NotDone(refused.entrySet().stream()
                    .map(one -> new Other(
                            one.getKey().value(),
                            one.getValue().code(),
                            one.getValue().facts()))
                    .toList());
        }
    }

    /** One for which it was not done, and why. */
    @Serdeable
    record Other(UUID id, RefusalCode code, List<String> facts) {

        Refusal refusal() {
            return new Refusal(code, facts, "");
        }
    }
}
