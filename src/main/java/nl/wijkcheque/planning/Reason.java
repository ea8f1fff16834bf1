package nl.wijkcheque.planning;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.platform.web.Problems;

/**
 * Why someone can or can't go, in one short sentence that the edge writes in the reader's language.
 *
 * @param key of the text, below {@code planning.reason.}
 * @param facts for its placeholders, written as people read them, or as {@link Problems#spoken} says them
 */
@Serdeable
public record Reason(String key, List<String> facts) {

    public Reason {
        facts = List.copyOf(facts);
    }

    public static Reason of(String key, Object... facts) {
        return new Reason(
                key, java.util.Arrays.stream(facts).map(Object::toString).toList());
    }

    public String in(Messages messages) {
        return messages.get(
                textKey(),
                facts.stream().map(fact -> Problems.spoken(messages, fact)).toArray());
    }

    String textKey() {
        return "planning.reason." + key;
    }
}
