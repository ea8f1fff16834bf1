package nl.wijkcheque.statement.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** A target as it was typed. */
public record TargetForm(String kind, String from, String until, String number) {

    static TargetForm empty() {
        return new TargetForm(OfferingKind.KLUS.name(), "", "", "");
    }

    static TargetForm of(Map<String, String> body) {
        return new TargetForm(
                body.getOrDefault("kind", "").strip(),
                body.getOrDefault("from", "").strip(),
                body.getOrDefault("until", "").strip(),
                body.getOrDefault("number", "").strip());
    }

    public List<Map.Entry<String, String>> kinds(Page page) {
        return List.of(
                Map.entry(OfferingKind.KLUS.name(), page.t("statement.name." + OfferingKind.KLUS)),
                Map.entry(OfferingKind.DIENST.name(), page.t("statement.name." + OfferingKind.DIENST)));
    }

    /** Refused: INPUT_INVALID at number or kind. */
    Outcome<Read> read() {
        if (!number.matches("[1-9]\\d{0,6}")) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("number"));
        }
        for (OfferingKind known : OfferingKind.values()) {
            if (known.name().equals(kind)) {
                return Outcome.done(new Read(known, Integer.parseInt(number)));
            }
        }
        return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("kind"));
    }

    /** What it says. */
    record Read(OfferingKind kind, int number) {}
}
