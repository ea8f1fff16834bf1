package nl.wijkcheque.booking.web;

import gg.jte.models.runtime.JteModel;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.CancelExtent;
import nl.wijkcheque.booking.Series;
import nl.wijkcheque.booking.SeriesEnd;
import nl.wijkcheque.booking.SeriesWeek;
import nl.wijkcheque.booking.StoppedSeries;
import nl.wijkcheque.booking.WeeklySeries;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.FormPosts;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Holiday;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/** A dienst every week: its weeks, another day for one or for all that follow, and ending it. */
@Controller("/series/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SeriesPages {

    /** It goes on with others. */
    private static final String OTHERS = "others";

    private final Series series;
    private final StoppedSeries stopped;
    private final Offerings offerings;
    private final FormPosts posts;
    private final Pages pages;

    SeriesPages(Series series, StoppedSeries stopped, Offerings offerings, FormPosts posts, Pages pages) {
        this.series = series;
        this.stopped = stopped;
        this.offerings = offerings;
        this.posts = posts;
        this.pages = pages;
    }

    @Get
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return Pages.ok(shown(pages.page(request, "booking.series.title"), actor, id, Map.of(), Map.of()));
    }

    @Post("/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> move(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        Optional<UUID> booking = FormFields.id(form.text("booking"));
        Optional<LocalDate> day = FormFields.day(form.text("day"));
        CancelExtent extent = form.text("extent").equals("FOLLOWING") ? CancelExtent.FOLLOWING : CancelExtent.ONE;
        return done(request, actor, id, form, "bookingMoved", () -> booking.isEmpty() || day.isEmpty()
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at(booking.isEmpty() ? "booking" : "day"))
                : series.move(actor, new BookingId(booking.get()), day.get(), extent).map(moved -> id));
    }

    @Post("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        Optional<LocalDate> lastDay = FormFields.day(form.text("lastDay"));
        SeriesEnd reason = form.text("reason").equals("STAFF") ? SeriesEnd.STAFF : SeriesEnd.RESIDENT;
        return done(request, actor, id, form, "bookingSeriesEnded", () -> lastDay.isEmpty()
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("lastDay"))
                : series.end(actor, id, lastDay.get(), reason));
    }

    @Post("/resumption")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("COORDINATOR")
    HttpResponse<?> resume(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        return done(request, actor, id, form, "bookingSeriesResumed", () -> stopped.resume(actor, id).map(first -> id));
    }

    @Post("/helper")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> helper(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        Optional<ParticipantId> helper = FormFields.id(form.text("helper")).map(ParticipantId::new);
        boolean chosen = helper.isPresent() || form.text("helper").equals(OTHERS);
        return done(request, actor, id, form, "bookingSeriesHelper", () -> chosen
                ? series.endWith(actor, id, helper.orElse(null))
                : Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("helper")));
    }

    private HttpResponse<?> done(
            HttpRequest<?> request,
            Actor actor,
            UUID id,
            FormFields form,
            String notice,
            Supplier<Outcome<UUID>> step) {
        return posts
                .refusal(request, actor, form.text("key"), form.sent(), step)
                .<HttpResponse<?>>map(refusal -> {
                    Page page = pages.page(request, "booking.series.title");
                    List<Refusal> why = List.of(refusal);
                    Map<String, String> errors = FormErrors.byField(page, "series", why);
                    return Pages.refused(shown(FormErrors.onTop(page, why), actor, id, typed(form), errors));
                })
                .orElseGet(() -> Pages.goTo("/series/" + id, notice));
    }

    /** What the forms of the page show again. */
    private static Map<String, String> typed(FormFields form) {
        return Stream.of("booking", "day", "extent", "lastDay", "reason")
                .filter(name -> !form.text(name).isEmpty())
                .collect(Collectors.toMap(Function.identity(), form::text));
    }

    private JteModel shown(
            Page page, Actor actor, UUID id, Map<String, String> typed, Map<String, String> errors) {
        WeeklySeries found = RefusedException.found(series.find(actor, id));
        Map<Integer, Booking> bookings = new HashMap<>();
        series.bookings(actor, id)
                .forEach(booking -> bookings.put(Objects.requireNonNull(booking.details().series()).week(), booking));
        BookingDetails some = bookings.values().iterator().next().details();
        String title = offerings
                .find(some.offering())
                .map(offering -> offering.name(page.locale()))
                .orElse(page.title());
        List<SeriesView.Week> weeks = new ArrayList<>();
        for (SeriesWeek week : found.made()) {
            weeks.add(week(page, week, bookings.get(week.week())));
        }
        ParticipantId helper = found.helper();
        return pages.templates().bookingSeries(page, new SeriesView(
                id.toString(),
                some.resident().toString(),
                title,
                often(page, found),
                found.end() == null,
                actor.is(Role.COORDINATOR),
                actor.is(Role.COORDINATOR) && stopped.isByMistake(id),
                found.resumedAs() == null ? "" : found.resumedAs().toString(),
                helper == null ? OTHERS : helper.toString(),
                helpers(page, series.helpers(actor, id)),
                weeks.reversed(),
                IdempotencyKey.fresh(),
                typed,
                errors));
    }

    private static List<Map.Entry<String, String>> helpers(Page page, Map<ParticipantId, String> known) {
        List<Map.Entry<String, String>> helpers = new ArrayList<>();
        if (!known.isEmpty()) {
            helpers.add(Map.entry(OTHERS, page.t("booking.series.others")));
            known.forEach((id, name) -> helpers.add(
                    Map.entry(id.toString(), page.t("booking.series.with", name))));
        }
        return helpers;
    }

    private static String often(Page page, WeeklySeries series) {
        LocalDate last = series.lastDay();
        if (last != null) {
            return page.t("booking.series.ended", page.f().day(last), page.t("booking.series.end." + series.end()));
        }
        return series.isOpenEnded()
                ? page.t("booking.series.endless")
                : page.t("booking.weekly", series.weeks());
    }

    private static SeriesView.Week week(Page page, SeriesWeek week, @Nullable Booking booking) {
        Words words = new Words(page);
        Holiday holiday = week.holiday();
        String note = holiday == null
                ? ""
                : page.t("booking.series." + week.kind(), page.t("booking.holiday." + holiday));
        return booking == null
                ? new SeriesView.Week(
                        week.week(), page.f().day(week.wished()), page.t("booking.series.none"), "neutral", "", note,
                        false, "")
                : new SeriesView.Week(
                        week.week(),
                        words.days(booking.details().wishes()),
                        words.state(booking.state()),
                        Words.look(booking.state()),
                        booking.id().toString(),
                        note,
                        booking instanceof Booking.OnWachtlijst || booking instanceof Booking.Requested,
                        booking instanceof Booking.Planned planned ? planned.visit().toString() : "");
    }
}
