package nl.wijkcheque.till.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkcheque.identity.Account;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.till.ClosedShift;
import nl.wijkcheque.till.Closing;
import nl.wijkcheque.till.Expected;
import nl.wijkcheque.till.OpenShift;
import nl.wijkcheque.till.Shift;
import nl.wijkcheque.till.ShiftCounts;
import nl.wijkcheque.till.TillTotal;
import nl.wijkcheque.till.Tills;
import org.jspecify.annotations.Nullable;

/** Puts the words of a shift together. */
@Singleton
final class ShiftViews {

    private final Tills tills;
    private final Accounts accounts;
    private final Clock clock;

    ShiftViews(Tills tills, Accounts accounts, Clock clock) {
        this.tills = tills;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** For a list: without what moved and what was counted. */
    ShiftView line(Page page, Actor reader, Shift shift) {
        return view(page, reader, shift, List.of(), List.of(), List.of(), List.of());
    }

    ShiftView whole(Page page, Actor reader, Shift shift) {
        ShiftCounts counts = tills.counts(shift.id());
        return view(
                page,
                reader,
                shift,
                facts(page, reader, shift),
                moved(page, tills.totals(shift.id())),
                CountView.lines(page, counts.opened()),
                CountView.lines(page, counts.closed()));
    }

    private ShiftView view(
            Page page,
            Actor reader,
            Shift shift,
            List<Map.Entry<String, String>> facts,
            List<ShiftView.Moved> moved,
            List<Map.Entry<String, String>> openedWith,
            List<Map.Entry<String, String>> closedWith) {
        Shift.Facts known = shift.facts();
        Closing closing = shift instanceof ClosedShift(Shift.Facts _, Closing end) ? end : null;
        Money together = closing == null ? Money.ZERO : closing.difference().plus(closing.pinDifference());
        return new ShiftView(
                shift.id().toString(),
                page.t("till.number", shift.till()),
                state(shift),
                name(page, reader, known.clerk()),
                page.f().moment(known.openedAt()),
                closing == null ? null : page.f().moment(closing.at()),
                closing == null ? "" : Amounts.of(closing.counted()),
                closing == null ? "" : Amounts.difference(page, together),
                closing != null && !together.equals(Money.ZERO),
                facts,
                moved,
                openedWith,
                closedWith,
                closeLink(reader, shift));
    }

    private String state(Shift shift) {
        return switch (shift) {
            case ClosedShift _ -> "closed";
            case OpenShift open -> open.isForgottenOn(Amsterdam.today(clock)) ? "forgotten" : "open";
        };
    }

    private @Nullable String closeLink(Actor reader, Shift shift) {
        boolean may = shift instanceof OpenShift open
                && (reader.is(Role.COORDINATOR)
                        || (reader.is(Role.CLERK)
                                && (open.facts().clerk().equals(reader.account())
                                        || open.isForgottenOn(Amsterdam.today(clock)))));
        return may ? "/till/shifts/" + shift.id() + "/close" : null;
    }

    /** Colleagues know each other; for the municipality it is a clerk. */
    private String name(Page page, Actor reader, AccountId who) {
        Optional<Account> account = reader.isAny(Role.CLERK, Role.COORDINATOR) ? accounts.find(who) : Optional.empty();
        return account.map(Account::name).orElse(page.t("till.clerk"));
    }

    private List<Map.Entry<String, String>> facts(Page page, Actor reader, Shift shift) {
        Shift.Facts known = shift.facts();
        List<Map.Entry<String, String>> facts = new ArrayList<>(List.of(
                Map.entry(page.t("till.who"), name(page, reader, known.clerk())),
                Map.entry(page.t("till.opened"), page.f().moment(known.openedAt())),
                Map.entry(page.t("till.found"), Amounts.of(known.found())),
                Map.entry(page.t("till.fromSafe"), Amounts.of(known.fromSafe())),
                Map.entry(page.t("till.float"), Amounts.of(known.counted())),
                Map.entry(page.t("till.difference.opening"), Amounts.difference(page, known.difference())),
                Map.entry(page.t("till.explanation"), orEmpty(known.explanation()))));
        switch (shift) {
            case OpenShift open -> {
                Expected expected = tills.expected(open);
                facts.add(Map.entry(page.t("till.expected.now"), Amounts.of(expected.cash())));
                facts.add(Map.entry(page.t("till.pin.now"), Amounts.of(expected.pin())));
            }
            case ClosedShift closed -> ended(page, reader, facts, closed);
        }
        return facts;
    }

    private void ended(Page page, Actor reader, List<Map.Entry<String, String>> facts, ClosedShift shift) {
        Closing closing = shift.closing();
        Money pin = closing.pinTotal();
        facts.add(Map.entry(page.t("till.closed"), page.f().moment(closing.at())));
        facts.add(Map.entry(page.t("till.closed.by"), closing.by().equals(shift.facts().clerk())
                ? ""
                : name(page, reader, closing.by())));
        facts.add(Map.entry(page.t("till.expected"), Amounts.of(closing.expected())));
        facts.add(Map.entry(page.t("till.counted"), Amounts.of(closing.counted())));
        facts.add(Map.entry(page.t("till.difference"), Amounts.difference(page, closing.difference())));
        facts.add(Map.entry(page.t("till.pin.expected"), Amounts.of(closing.pinExpected())));
        facts.add(Map.entry(page.t("till.pin.total"), pin == null ? page.t("till.pin.notRead") : Amounts.of(pin)));
        facts.add(Map.entry(page.t("till.pin.difference"), Amounts.difference(page, closing.pinDifference())));
        facts.add(Map.entry(page.t("till.explanation.closing"), orEmpty(closing.explanation())));
        facts.add(Map.entry(page.t("till.remark"), orEmpty(closing.remark())));
        facts.add(Map.entry(page.t("till.takenOut"), Amounts.of(closing.takenOut())));
        facts.add(Map.entry(page.t("till.leftBehind"), Amounts.of(closing.leftBehind())));
    }

    private static List<ShiftView.Moved> moved(Page page, List<TillTotal> totals) {
        Set<LedgerCause> causes = new LinkedHashSet<>();
        totals.forEach(total -> causes.add(total.cause()));
        List<ShiftView.Moved> moved = new ArrayList<>();
        for (LedgerCause cause : causes) {
            Money cash = Money.ZERO;
            Money pin = Money.ZERO;
            long cheques = 0;
            for (TillTotal total : totals) {
                if (total.cause() == cause) {
                    cash = total.account() == LedgerAccount.CASH ? cash.plus(total.net()) : cash;
                    pin = total.account() == LedgerAccount.PIN ? pin.plus(total.net()) : pin;
                    cheques += total.cheques();
                }
            }
            moved.add(new ShiftView.Moved(
                    page.t("till.cause." + cause.name()),
                    Amounts.of(cash),
                    Amounts.of(pin),
                    cheques == 0 ? "" : Long.toString(cheques)));
        }
        return moved;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
