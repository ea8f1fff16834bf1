package nl.wijkcheque.cheque.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.wijkcheque.cheque.ChequeFile;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.Expiries;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.cheque.RefundWay;
import nl.wijkcheque.cheque.Refunds;
import nl.wijkcheque.cheque.Replacements;
import nl.wijkcheque.cheque.Voided;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Does to cheques what a form asks: all of them or none. */
@Singleton
final class ActDoing {

    /** As it stands on a cheque: the receipt and its place on it, with what replacing added. */
    private static final String SERIAL = "\\d{4}-\\d{5}-\\d{2}.*";

    private final Cheques cheques;
    private final ChequeFiles files;
    private final Replacements replacements;
    private final Refunds refunds;
    private final Expiries expiries;

    ActDoing(Cheques cheques, ChequeFiles files, Replacements replacements, Refunds refunds, Expiries expiries) {
        this.cheques = cheques;
        this.files = files;
        this.replacements = replacements;
        this.refunds = refunds;
        this.expiries = expiries;
    }

    static boolean isSerial(String line) {
        return line.matches(SERIAL);
    }

    /** The cheque of a line: a code or a serial number. Refused: CODE_UNREADABLE, CHEQUE_UNKNOWN. */
    Outcome<ChequeFile> find(Actor by, String line) {
        return isSerial(line) ? files.bySerial(by, line) : files.open(by, new Which.Code(line));
    }

    /** Refused: as the façades, at cheques with the number of the line in its sentence; IBAN_INVALID; INPUT_MISSING at name. */
    Outcome<Acted> act(Actor by, ChequeAction action, ActForm form, List<ChequeFile> found) {
        List<Which> which = which(form.lines(), found);
        List<String> serials = found.stream().map(ChequeFile::serial).toList();
        String reason = form.text("reason");
        return switch (action) {
            case VOID -> each(which, one -> cheques.voidIt(by, one)).map(voided -> voided(serials, voided));
            case BLOCK ->
                each(which, one -> cheques.block(by, one, reason)).map(done -> Acted.plain(action, serials));
            case UNBLOCK ->
                each(which, one -> cheques.unblock(by, one, reason)).map(done -> Acted.plain(action, serials));
            case EXTEND -> expiries.extend(by, which)
                    .map(done -> new Acted(
                            action, serials, 0, "", Expiries.Extended.firstLastDay(done), List.of()));
            case REPLACE -> replacements.replace(by, which, reason, PaymentKind.CASH)
                    .map(fresh -> new Acted(
                            action, serials, 0, "", null, fresh.stream().map(Acted.Fresh::of).toList()));
            case REFUND -> way(form).then(way -> refunds.refund(by, which, way))
                    .map(refund -> new Acted(
                            action, serials, refund.total().cents(), form.text("way"), null, List.of()));
        };
    }

    /** How money goes back. Refused: INPUT_MISSING at way or name, IBAN_INVALID at iban. */
    static Outcome<RefundWay> way(ActForm form) {
        return switch (form.text("way")) {
            case "CASH" -> Outcome.done(new RefundWay.OverTheCounter(PaymentKind.CASH));
            case "PIN" -> Outcome.done(new RefundWay.OverTheCounter(PaymentKind.PIN));
            case "IBAN" -> form.text("name").isBlank()
                    ? Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at("name"))
                    : Iban.read(form.text("iban")).map(iban -> new RefundWay.ToIban(iban, form.text("name")));
            default -> Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at("way"));
        };
    }

    /** A code stays a code: it shows that the cheque is there. */
    private static List<Which> which(List<String> lines, List<ChequeFile> found) {
        List<Which> which = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            which.add(
                    isSerial(lines.get(at)) ? new Which.Id(found.get(at).id()) : new Which.Code(lines.get(at)));
        }
        return which;
    }

    private static <T> Outcome<List<T>> each(List<Which> which, Function<Which, Outcome<T>> one) {
        List<T> done = new ArrayList<>();
        for (Which cheque : which) {
            switch (one.apply(cheque)) {
                case Outcome.Refused<T>(Refusal refusal) -> {
                    return Outcome.refused(
                            refusal.field().isEmpty() ? refusal.at("cheques[" + done.size() + "]") : refusal);
                }
                case Outcome.Done<T>(T value) -> done.add(value);
            }
        }
        return Outcome.done(done);
    }

    private static Acted voided(List<String> serials, List<Voided> voided) {
        long cents = voided.stream().mapToLong(one -> one.amount().cents()).sum();
        boolean mixed = voided.stream().map(Voided::back).distinct().count() > 1;
        String way = mixed ? "MIXED" : voided.getFirst().back().name();
        return new Acted(ChequeAction.VOID, serials, cents, way, null, List.of());
    }
}
