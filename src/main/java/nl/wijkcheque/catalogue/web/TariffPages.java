package nl.wijkcheque.catalogue.web;

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
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.TypedDates;
import nl.wijkcheque.platform.web.TypedAmounts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Setting what cheques cost, and seeing what holds when. */
@Controller("/catalogue/tariffs")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMIN")
final class TariffPages {

    private final Tariffs tariffs;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    TariffPages(Tariffs tariffs, Idempotency idempotency, Pages pages, Clock clock) {
        this.tariffs = tariffs;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, @Nullable @QueryValue String on) {
        LocalDate day = TypedDates.read(on).orElseGet(() -> Amsterdam.today(clock));
        Page page = pages.page(request, "catalogue.tariffs.title");
        return Pages.ok(pages.templates().catalogueTariffs(page, view(day, Map.of(), Map.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> set(HttpRequest<?> request, Actor actor, @Body TariffForm form) {
        List<Refusal> found = new ArrayList<>();
        NewTariff tariff = form.read(found);
        if (tariff != null) {
            found.addAll(tariffs.problems(tariff));
        }
        if (tariff == null || !found.isEmpty()) {
            return again(request, form, found);
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.key() == null ? "" : form.key());
        Outcome<Priced> outcome = idempotency.once(
                key, form, Priced.class, () -> tariffs.set(actor, tariff)
                        .map(done -> new Priced(done.id().toString())));
        return switch (outcome) {
            case Outcome.Done<Priced> done -> Pages.goTo("/catalogue/tariffs", "catalogue.tariffSet");
            case Outcome.Refused<Priced>(Refusal refusal) -> again(request, form, List.of(refusal));
        };
    }

    @Post("/withdrawals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> body) {
        FormFields fields = FormFields.of(body);
        String reason = fields.text("reason");
        Outcome<Priced> outcome = FormFields.id(fields.text("tariff"))
                .map(id -> idempotency.once(
                        IdempotencyKeyBinder.of(request, actor, fields.text("key")),
                        List.of(id, reason),
                        Priced.class,
                        () -> tariffs.withdraw(actor, id, reason)
                                .map(done -> new Priced(done.id().toString()))))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at("tariff")));
        return switch (outcome) {
            case Outcome.Done<Priced> done -> Pages.goTo("/catalogue/tariffs", "catalogue.tariffWithdrawn");
            case Outcome.Refused<Priced>(Refusal refusal) -> {
                Map<String, String> typed = Map.of("tariff", fields.text("tariff"), "reason", reason);
                yield refused(request, typed, List.of(refusal));
            }
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, TariffForm form, List<Refusal> refusals) {
        return refused(request, form.typed(), refusals);
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Map<String, String> typed, List<Refusal> refusals) {
        Page page = FormErrors.onTop(pages.page(request, "catalogue.tariffs.title"), refusals);
        return Pages.refused(pages.templates()
                .catalogueTariffs(
                        page, view(Amsterdam.today(clock), typed, FormErrors.byField(page, refusals))));
    }

    private TariffView view(LocalDate day, Map<String, String> typed, Map<String, String> errors) {
        return new TariffView(day, tariffs.on(day), tariffs.all(), tariffs.withdrawable(), IdempotencyKey.fresh(),
                typed, errors);
    }

    /** A price, as typed. */
    @Serdeable
    record TariffForm(
            @Nullable String key,
            @Nullable String group,
            @Nullable String worthMinutes,
            @Nullable String priceCents,
            @Nullable String validFrom) {

        Map<String, String> typed() {
            Map<String, String> typed = new LinkedHashMap<>();
            typed.put("group", text(group));
            typed.put("worthMinutes", text(worthMinutes));
            typed.put("priceCents", text(priceCents));
            typed.put("validFrom", text(validFrom));
            return typed;
        }

        @Nullable
        NewTariff read(List<Refusal> found) {
            boolean reduced = text(group).equals(TariffGroup.REDUCED.name());
            if (!reduced && !text(group).equals(TariffGroup.STANDARD.name())) {
                found.add(Refusal.of(RefusalCode.INPUT_MISSING).at("group"));
            }
            if (!text(worthMinutes).matches("\\d{1,4}")) {
                found.add(Refusal.of(RefusalCode.INPUT_MISSING).at("worthMinutes"));
            }
            long cents = TypedAmounts.read(text(priceCents)).map(Money::cents).orElse(-1L);
            if (cents < 0) {
                found.add(Refusal.of(RefusalCode.INPUT_INVALID).at("priceCents"));
            }
            LocalDate from = TypedDates.read(validFrom).orElse(null);
            if (from == null) {
                found.add(Refusal.of(RefusalCode.INPUT_MISSING).at("validFrom"));
            }
            return from == null || !found.isEmpty()
                    ? null
                    : new NewTariff(
                            reduced ? TariffGroup.REDUCED : TariffGroup.STANDARD,
                            Minutes.of(Integer.parseInt(text(worthMinutes))),
                            Money.cents(cents),
                            from);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    /** What was set. */
    @Serdeable
    record Priced(String id) {}
}
