package nl.wijkcheque.participant.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** The choices of forms, in the words of the reader, and what is wrong with what was chosen. */
public final class Options {

    private Options() {}

    /** Names and what they are called: the texts {@code participant.<word>.<name>}. */
    public static <E extends Enum<E>> List<Map.Entry<String, String>> of(Page page, Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Map.entry(constant.name(), called(page, word, constant)))
                .toList();
    }

    public static String called(Page page, String word, Enum<?> constant) {
        return page.t("participant." + word + "." + constant.name());
    }

    /** By field; what is about the whole stands at the first one. */
    static Map<String, String> errors(Page page, List<Refusal> refusals, String first) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            errors.putIfAbsent(
                    refusal.field().isEmpty() ? first : refusal.field(), Problems.sentence(page.m(), refusal));
        }
        return errors;
    }

    /** As {@link #errors(Page, List, String)}; when something was left out, all that was left out of what is needed. */
    static Map<String, String> errors(Page page, Form typed, Refusal refusal, String first, List<String> needed) {
        Stream<String> leftOut = refusal.code() == RefusalCode.INPUT_MISSING
                ? needed.stream().filter(field -> !typed.has(field))
                : Stream.empty();
        return errors(
                page,
                Stream.concat(Stream.of(refusal), leftOut.map(refusal::at)).toList(),
                first);
    }
}
