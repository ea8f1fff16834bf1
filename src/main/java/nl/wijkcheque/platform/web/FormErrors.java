package nl.wijkcheque.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What was refused about a form, for its error summary and beside its fields. */
public final class FormErrors {

    /** Sentences that mean something beside their field only. */
    private static final List<String> UNTELLING = List.of(
            Problems.keyOf(RefusalCode.INPUT_MISSING),
            Problems.keyOf(RefusalCode.REASON_MISSING),
            Problems.WRONG_FIELD);

    private FormErrors() {}

    /** By field, in the order in which they were found; the first of each field. What is about the whole is not here. */
    public static Map<String, String> byField(Page page, List<Refusal> refusals) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusals.stream()
                .filter(refusal -> !refusal.field().isEmpty())
                .forEach(refusal -> errors.putIfAbsent(refusal.field(), Problems.sentence(page.m(), refusal)));
        return errors;
    }

    /** What is wrong with a field, for who reads it away from the field: with its name, where it says no more than that. */
    public static String onItsOwn(Page page, String field, String sentence) {
        String name = "platform.field." + field;
        return UNTELLING.stream().anyMatch(key -> page.t(key).equals(sentence)) && page.m().has(name)
                ? page.t(name) + ": " + sentence
                : sentence;
    }

    /** The page with what is about the whole form on top; the same page when there is no such thing. */
    public static Page onTop(Page page, List<Refusal> refusals) {
        return refusals.stream()
                .filter(refusal -> refusal.field().isEmpty())
                .findFirst()
                .map(refusal -> page.with(Notice.error(Problems.sentence(page.m(), refusal))))
                .orElse(page);
    }
}
