package nl.wijkcheque.cheque.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.cheque.ChequeFile;
import nl.wijkcheque.cheque.ChequeStanding;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;

/** Puts the words of a cheque's history together. */
@Singleton
final class LifeViews {

    private final HolderNames holders;

    LifeViews(HolderNames holders) {
        this.holders = holders;
    }

    LifeView view(Page page, Actor reader, ChequeFile file) {
        String state = page.t("cheque.standing." + file.standing().name());
        ScanAnswer answer = new ScanAnswer(
                ScanAnswer.kind(file.standing()),
                state,
                page.t("cheque.public." + file.standing().name()),
                null,
                null,
                null);
        return new LifeView(
                file.serial(),
                answer,
                List.of(
                        Map.entry(page.t("cheque.sales.number"), file.serial()),
                        Map.entry(page.t("cheque.sell.worth"), page.f().length(file.worth())),
                        Map.entry(page.t("cheque.sell.tariff"), page.t("cheque.tariff." + file.group().name())),
                        Map.entry(page.t("cheque.sell.price"), SellViews.money(file.price())),
                        Map.entry(page.t("cheque.file.validUntil"), page.f().date(file.validUntil())),
                        Map.entry(page.t("cheque.file.holder"), holders.of(page, reader, file))),
                actions(page, reader, file),
                file.history().stream().map(happened -> line(page, happened)).toList());
    }

    private static List<Map.Entry<String, String>> actions(Page page, Actor reader, ChequeFile file) {
        List<Map.Entry<String, String>> actions = new ArrayList<>();
        boolean clerk = reader.is(Role.CLERK);
        switch (file.standing()) {
            case VALID -> {
                if (clerk) {
                    add(page, actions, ChequeAction.REPLACE, file);
                    add(page, actions, ChequeAction.REFUND, file);
                    add(page, actions, ChequeAction.EXTEND, file);
                    add(page, actions, ChequeAction.VOID, file);
                }
                add(page, actions, ChequeAction.BLOCK, file);
            }
            case EXPIRED -> {
                if (clerk) {
                    add(page, actions, ChequeAction.EXTEND, file);
                    add(page, actions, ChequeAction.REFUND, file);
                }
            }
            case BLOCKED -> {
                add(page, actions, ChequeAction.UNBLOCK, file);
                if (clerk) {
                    add(page, actions, ChequeAction.REFUND, file);
                }
            }
            case USED -> actions.add(
                    Map.entry("/counter/undo?cheque=" + file.id(), page.t("cheque.act.undo.title")));
            case VOIDED, REPLACED, REFUNDED, LAPSED -> {
                // Nothing is owed for it any more.
            }
        }
        return reader.isAny(Role.CLERK, Role.COORDINATOR) && file.standing() != ChequeStanding.LAPSED
                ? actions
                : List.of();
    }

    private static void add(
            Page page, List<Map.Entry<String, String>> actions, ChequeAction action, ChequeFile file) {
        actions.add(Map.entry(action.path() + "?serial=" + file.serial(), page.t(action.key() + ".title")));
    }

    private static LifeView.Line line(Page page, ChequeFile.Happened happened) {
        String role = page.t("cheque.by." + happened.by().name());
        return new LifeView.Line(
                page.t("cheque.event." + happened.kind().name()),
                page.f().moment(happened.at()),
                happened.servicepunt(),
                happened.name() == null ? role : happened.name() + ", " + role,
                happened.amount().equals(Money.ZERO) ? "" : SellViews.money(happened.amount()),
                happened.reason() == null ? "" : happened.reason(),
                happened.other() == null ? "" : "/cheques/file/" + happened.other());
    }
}
