package nl.wijkcheque.cheque.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkcheque.cheque.ChequeFile;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.cheque.ChequeStanding;
import nl.wijkcheque.cheque.Replacements;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Refusal;

/** Puts the words of an action together. */
@Singleton
final class ActViews {

    private static final Pattern PLACE = Pattern.compile("cheques\\[(\\d+)]");

    private final Replacements replacements;
    private final ChequeFiles files;
    private final HolderNames holders;

    ActViews(Replacements replacements, ChequeFiles files, HolderNames holders) {
        this.replacements = replacements;
        this.files = files;
        this.holders = holders;
    }

    ActView asking(Page page, ChequeAction action, ActForm form, Map<String, String> errors) {
        return new ActView(action, form, false, List.of(), "", List.of(), ways(page, action), fee(page, action), "",
                errors);
    }

    ActView checking(
            Page page,
            Actor reader,
            ChequeAction action,
            ActForm form,
            List<ChequeFile> found,
            Map<String, String> errors) {
        Money total = Money.sum(found.stream().map(ChequeFile::price).toList());
        return new ActView(
                action,
                form,
                true,
                found.stream().map(file -> line(page, reader, file)).toList(),
                SellViews.money(total),
                said(page, action, form),
                ways(page, action),
                Stream.concat(fee(page, action).stream(), elsewhere(page, reader, form).stream()).toList(),
                IdempotencyKey.fresh(),
                errors);
    }

    /** Says which cheque it is about when there are more. */
    String sentence(Page page, List<ChequeFile> found, Refusal refusal) {
        String sentence = Problems.sentence(page.m(), refusal);
        Matcher place = PLACE.matcher(refusal.field());
        return place.matches() && found.size() > 1
                ? page.t("cheque.act.serial", found.get(Integer.parseInt(place.group(1))).serial(), sentence)
                : sentence;
    }

    private ActView.Line line(Page page, Actor reader, ChequeFile file) {
        return new ActView.Line(
                file.id().toString(),
                file.serial(),
                holders.of(page, reader, file),
                page.t("cheque.standing." + file.standing().name()),
                file.standing() == ChequeStanding.VALID,
                page.f().length(file.worth()),
                page.f().date(file.validUntil()),
                SellViews.money(file.price()));
    }

    private static List<Map.Entry<String, String>> said(Page page, ChequeAction action, ActForm form) {
        List<Map.Entry<String, String>> said = new ArrayList<>();
        if (action.asksReason()) {
            said.add(Map.entry(page.t("cheque.act.reason"), form.text("reason")));
        }
        if (action == ChequeAction.REFUND) {
            said.add(Map.entry(page.t("cheque.act.way"), page.t("cheque.way." + form.text("way"))));
            if (form.text("way").equals("IBAN")) {
                said.add(Map.entry(page.t("cheque.act.iban"), form.text("iban")));
                said.add(Map.entry(page.t("cheque.act.name"), form.text("name")));
            }
        }
        return said;
    }

    private static List<Map.Entry<String, String>> ways(Page page, ChequeAction action) {
        return action == ChequeAction.REFUND
                ? Stream.of("CASH", "PIN", "IBAN").map(way -> Map.entry(way, page.t("cheque.way." + way))).toList()
                : List.of();
    }

    private List<String> fee(Page page, ChequeAction action) {
        return action == ChequeAction.REPLACE && replacements.fee().isPositive()
                ? List.of(page.t("cheque.act.replace.fee", SellViews.money(replacements.fee())))
                : List.of();
    }

    /** A number is counted per servicepunt: the cheque in somebody's hand can be another one with the same number. */
    private List<String> elsewhere(Page page, Actor reader, ActForm form) {
        List<String> numbers = form.lines().stream().filter(ActDoing::isSerial).toList();
        return files.numberedElsewhere(reader, numbers).stream()
                .map(number -> page.t("cheque.act.elsewhere", number, reader.servicepunt().name()))
                .toList();
    }
}
