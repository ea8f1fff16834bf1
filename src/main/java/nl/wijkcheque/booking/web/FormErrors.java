package nl.wijkcheque.booking.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What has to change in a form, per field, in the words of that form. */
final class FormErrors {

    /** Codes of which the sentence says nothing about the field. */
    private static final Set<RefusalCode> GENERAL = Set
            .of(RefusalCode.INPUT_INVALID, RefusalCode.INPUT_MISSING, RefusalCode.NOT_FOUND);

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
        refusals.forEach(refusal -> errors.putIfAbsent(refusal.field(), sentence(m, "", refusal)));
        return errors;
    }

    /**
     * What is about a field, in the words of the named form where it has its own: a day means another thing on each.
     *
     * @param form as in the keys of its texts
     */
    static Map<String, String> byField(Page page, String form, List<Refusal> refusals) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusals.stream()
                .filter(refusal -> !refusal.field().isEmpty())
                .forEach(refusal -> errors.putIfAbsent(refusal.field(), sentence(page.m(), form + ".", refusal)));
        return errors;
    }

    /** The page with what is about the whole form on top. */
    static Page onTop(Page page, List<Refusal> refusals) {
        return nl.wijkcheque.platform.web.FormErrors.onTop(page, refusals);
    }

    private static String sentence(Messages m, String form, Refusal refusal) {
        return Stream.of("booking.error." + form + refusal.field(), "booking.error." + refusal.field())
                .filter(own -> GENERAL.contains(refusal.code()) && m.has(own))
                .findFirst()
                .map(m::get)
                .orElseGet(() -> Problems.sentence(m, refusal));
    }
}
