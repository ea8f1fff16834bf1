package nl.wijkcheque.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.List;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.cheque.RefundWay;
import nl.wijkcheque.cheque.Sale;
import nl.wijkcheque.cheque.SoldCheque;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.demo.Waiting.OnItsWay;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong at a counter: one cheque too many, a paper that went through the wash, somebody who moves away, the wrong
 * cheque scanned. Once every four weeks each, and all of them on the last day, so that its report shows them; in the last
 * days there is also a door that stays shut, and a crew without a phone.
 */
final class Mishaps {

    private static final int WEEKS_BETWEEN = 4;

    /** Who has as many does not miss one on her next visit. */
    private static final Minutes PLENTY = Minutes.of(300);

    /** The hours of so many workdays are still to be confirmed: a crew that waited in vain is among them. */
    private static final int SHUT_DAYS = 3;

    /** Of the bank's own examples: it is nobody's. */
    private static final String NOBODYS_IBAN = "NL91ABNA0417164300";

    private final World world;
    private @Nullable LocalDate lastWrong;
    private boolean someoneWasOut;
    private boolean someoneForgot;

    Mishaps(World world) {
        this.world = world;
    }

    void on(LocalDate day) {
        if (happens(day, 0)) {
            world.at(day, LocalTime.of(15, 30), this::oneTooMany);
        }
        if (happens(day, 1)) {
            world.at(day, LocalTime.of(15, 40), () -> throughTheWash(day));
        }
        if (happens(day, 2)) {
            world.at(day, LocalTime.of(15, 50), () -> movesAway(day, new RefundWay.OverTheCounter(PaymentKind.CASH)));
            world.at(day, LocalTime.of(16, 0), () -> movesAway(day, toBank()));
        }
    }

    /** Somebody scans the wrong cheque: true once on such a day. */
    boolean scansWrongCheque(LocalDate day) {
        if (!happens(day, 3) || day.equals(lastWrong)) {
            return false;
        }
        lastWrong = day;
        return true;
    }

    /** Once, in the last days: somebody who can be called about it, and is not whose login is shown. */
    boolean nobodyIsHome(LocalDate day, Waiting booking) {
        boolean nobody = !someoneWasOut
                && !day.isBefore(world.calendar.workdaysAgo(SHUT_DAYS))
                && !booking.neighbour().onAccount()
                && !world.logsIn(booking.neighbour());
        someoneWasOut |= nobody;
        return nobody;
    }

    /** Once, on the last day: a visit that nobody started, of a crew in which nobody's login is shown. */
    boolean nobodyStarts(LocalDate day, OnItsWay visit) {
        boolean nobody = !someoneForgot
                && day.equals(world.calendar.workdaysAgo(1))
                && !world.logsIn(visit.booking().neighbour())
                && visit.crew().stream().allMatch(helper -> helper.login == null);
        someoneForgot |= nobody;
        return nobody;
    }

    private boolean happens(LocalDate day, int week) {
        boolean itsWeek = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % WEEKS_BETWEEN == week;
        return day.equals(world.calendar.workdaysAgo(1)) || (itsWeek && day.getDayOfWeek() == DayOfWeek.TUESDAY);
    }

    private void oneTooMany() {
        Sale sale = world.facades
                .cheques()
                .sell(world.staff.clerk(), new NewSale(null, 1, Minutes.of(60), PaymentKind.CASH))
                .orThrow();
        world.facades.cheques().voidIt(world.staff.clerk(), codeOf(sale.cheques().getFirst())).orThrow();
    }

    private void throughTheWash(LocalDate day) {
        Purse purse = fullPurse(day);
        SoldCheque lost = purse == null ? null : purse.take(Minutes.of(60));
        if (purse != null && lost != null) {
            world.facades
                    .replacements()
                    .replace(
                            world.staff.clerk(), List.of(codeOf(lost)), "Per ongeluk gewassen.", PaymentKind.PIN)
                    .orThrow()
                    .forEach(purse::add);
        }
    }

    private void movesAway(LocalDate day, RefundWay way) {
        Purse purse = fullPurse(day);
        SoldCheque left = purse == null ? null : purse.take(Minutes.of(60));
        if (left != null) {
            world.facades.refunds().get().refund(world.staff.clerk(), List.of(codeOf(left)), way).orThrow();
        }
    }

    private static RefundWay toBank() {
        return new RefundWay.ToIban(Iban.read(NOBODYS_IBAN).orThrow(), "J. Voorbeeld");
    }

    /** Another one each time; never that of the resident whose login is shown. */
    private @Nullable Purse fullPurse(LocalDate day) {
        List<Purse> full = world.neighbours.stream()
                .map(Neighbour::purse)
                .filter(purse -> purse != world.neighbours.getFirst().purse())
                .filter(purse -> !PLENTY.isLongerThan(purse.worth()))
                .toList();
        return full.isEmpty() ? null : full.get(day.getDayOfYear() % full.size());
    }

    private static Which codeOf(SoldCheque cheque) {
        return new Which.Code(cheque.code().value());
    }
}
