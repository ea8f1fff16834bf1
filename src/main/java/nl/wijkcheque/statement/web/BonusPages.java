package nl.wijkcheque.statement.web;

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
import java.time.Year;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.platform.web.TypedAmounts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.statement.BonusChoice;
import nl.wijkcheque.statement.BonusLine;
import nl.wijkcheque.statement.BonusRun;
import nl.wijkcheque.statement.BonusScheme;
import nl.wijkcheque.statement.Bonuses;
import nl.wijkcheque.statement.HourBonusStatement;
import nl.wijkcheque.statement.Statements;
import nl.wijkcheque.statement.paper.BonusRemarks;
import nl.wijkcheque.statement.paper.Words;
import org.jspecify.annotations.Nullable;

/** Paying the bonus of a year: whom, and how it is reckoned. */
@Controller("/statements/hour-bonus")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("CONTROLLER")
final class BonusPages {

    private final Statements statements;
    private final Bonuses bonuses;
    private final Idempotency idempotency;
    private final Pages pages;

    BonusPages(Statements statements, Bonuses bonuses, Idempotency idempotency, Pages pages) {
        this.statements = statements;
        this.bonuses = bonuses;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get("/payment")
    HttpResponse<?> form(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String year) {
        Page page = pages.page(request, "statement.bonus.pay.title");
        HourBonusStatement statement = statement(actor, year);
        Set<UUID> ready = statement.lines().stream()
                .filter(BonusLine::isReady)
                .map(line -> line.participant().value())
                .collect(Collectors.toSet());
        return Pages.ok(pages.templates()
                .statementBonus(page, view(page, statement, ready, IdempotencyKey.fresh(), Map.of(), Map.of())));
    }

    @Post("/payment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> pay(HttpRequest<?> request, Actor actor, @Body Map<String, Object> fields) {
        String typedYear = text(fields, "year");
        Set<UUID> whom = whom(fields);
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, text(fields, "key"));
        Year year = RefusedException.valueOf(Typed.year(typedYear));
        Outcome<String> outcome = idempotency.once(key, year + " " + whom, String.class, () -> bonuses
                .pay(actor, year, whom.stream().map(ParticipantId::new).collect(Collectors.toSet()))
                .map(BonusRun::total)
                .map(Money::toDecimal));
        if (outcome instanceof Outcome.Refused<String>(Refusal refusal)) {
            Page page = pages.page(request, "statement.bonus.pay.title");
            Map<String, String> errors = Map.of("participant", Problems.sentence(page.m(), refusal));
            return Pages.refused(pages.templates()
                    .statementBonus(
                            page,
                            view(page, statement(actor, typedYear), whom, text(fields, "key"), errors, Map.of())));
        }
        return Pages.goTo("/payouts", "statement.bonusPaid");
    }

    @Post("/scheme")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(HttpRequest<?> request, Actor actor, @Body Map<String, Object> fields) {
        String typedYear = text(fields, "year");
        Year year = RefusedException.valueOf(Typed.year(typedYear));
        if (choose(actor, year, fields) instanceof Outcome.Refused<BonusChoice>(Refusal refusal)) {
            Page page = pages.page(request, "statement.bonus.pay.title");
            String field = refusal.field().equals("premiumCents") ? "premium" : "scheme";
            Map<String, String> errors = Map.of(field, Problems.sentence(page.m(), refusal));
            return Pages.refused(pages.templates()
                    .statementBonus(
                            page,
                            view(
                                    page, statement(actor, typedYear), Set.of(), IdempotencyKey.fresh(), errors,
                                    Map.of("scheme", text(fields, "scheme"), "premium", text(fields, "premium")))));
        }
        return Pages.goTo("/statements/hour-bonus/payment?year=" + year, "statement.schemeChosen");
    }

    private Outcome<BonusChoice> choose(Actor actor, Year year, Map<String, Object> fields) {
        boolean premium = text(fields, "scheme").equals(BonusScheme.HALF_YEARLY_PREMIUM.name());
        Optional<Money> amount = TypedAmounts.read(text(fields, "premium"));
        if (premium && amount.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.AMOUNT_UNREADABLE).at("premiumCents"));
        }
        return premium
                ? bonuses.choose(actor, year, BonusScheme.HALF_YEARLY_PREMIUM, amount.orElse(Money.ZERO))
                : bonuses.choose(actor, year, BonusScheme.YEAR_END_PER_HOUR, Money.ZERO);
    }

    private HourBonusStatement statement(Actor actor, @Nullable String year) {
        return RefusedException.valueOf(Typed.year(year).then(chosen -> statements.hourBonus(actor, chosen)));
    }

    private BonusView view(
            Page page,
            HourBonusStatement statement,
            Set<UUID> ticked,
            String key,
            Map<String, String> errors,
            Map<String, String> typed) {
        Words words = new Words(page.m(), page.f());
        BonusChoice choice = statement.choice();
        return new BonusView(
                statement,
                statement.lines().stream()
                        .map(line -> new BonusView.Line(line, BonusRemarks.of(line, words)))
                        .toList(),
                ticked,
                typed.getOrDefault("scheme", choice.scheme().name()),
                typed.getOrDefault("premium", choice.isPremium() ? choice.premium().toDecimal() : ""),
                statement.paid().isPositive(),
                bonuses.isTime(statement),
                key,
                errors);
    }

    private static String text(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null || value instanceof Collection ? "" : value.toString().strip();
    }

    private static Set<UUID> whom(Map<String, Object> fields) {
        Object value = fields.get("participant");
        List<?> all = value instanceof Collection<?> many ? List.copyOf(many)
                : value == null ? List.of() : List.of(value);
        Set<UUID> whom = new HashSet<>();
        for (Object one : all) {
            try {
                whom.add(UUID.fromString(one.toString()));
            } catch (IllegalArgumentException noId) {
                throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
            }
        }
        return whom;
    }
}
