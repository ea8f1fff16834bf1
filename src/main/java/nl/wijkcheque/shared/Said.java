package nl.wijkcheque.shared;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence that is written when it is read, in the reader's language: as a fact of a {@link Refusal} it is kept as key and
 * facts, not as words.
 *
 * @param about whom it is about, before the sentence; empty for nobody in particular
 * @param key of the text
 * @param facts for its placeholders
 */
public record Said(String about, String key, List<String> facts) {

    private static final String BETWEEN_SENTENCES = "\u001e";
    private static final String BETWEEN_PARTS = "\u001f";

    public Said {
        facts = List.copyOf(facts);
    }

    /** Several as one fact. */
    public static String fact(List<Said> sentences) {
        return sentences.stream()
                .map(one -> one.about + BETWEEN_PARTS + one.key
                        + one.facts.stream().map(BETWEEN_PARTS::concat).collect(Collectors.joining()))
                .collect(Collectors.joining(BETWEEN_SENTENCES));
    }

    /** Those in a fact; none when it is written already, or the key of a text. */
    public static List<Said> in(String fact) {
        return fact.contains(BETWEEN_PARTS)
                ? Arrays.stream(fact.split(BETWEEN_SENTENCES, -1)).map(Said::read).toList()
                : List.of();
    }

    private static Said read(String sentence) {
        List<String> parts = List.of(sentence.split(BETWEEN_PARTS, -1));
        return new Said(parts.getFirst(), parts.get(1), parts.subList(2, parts.size()));
    }
}
