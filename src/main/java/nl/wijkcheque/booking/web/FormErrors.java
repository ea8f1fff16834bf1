package nl.wijkcheque.booking.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What has to change in a form, per field, in the words of that form. */
final class FormErrors {

    private FormErrors() {}

    static Map<String, String> missing(Messages m, Collection<String> fields) {
        return of(
                m,
                fields.stream()
                        .map(field -> Refusal.of(RefusalCode.INPUT_INVALID).at(field))
                        .toList());
    }

    static Map<String, String> of(Messages m, List<Refusal> refusals) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusals.forEach(refusal -> errors.putIfAbsent(refusal.field(), sentence(m, refusal)));
        return errors;
    }

    private static String sentence(Messages m, Refusal refusal) {
        String own = "booking.error." + refusal.field();
        boolean general = refusal.code() == RefusalCode.INPUT_INVALID || refusal.code() == RefusalCode.NOT_FOUND;
        return general && m.has(own) ? m.get(own) : Problems.sentence(m, refusal);
    }
}
