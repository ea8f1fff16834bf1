package nl.wijkcheque.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Why something that a person asked was not done: a code of the closed list, and the facts that its sentence names.
 *
 * @param facts in the order of the placeholders {0}, {1} … of the sentence; already written as people read them, or else what is
 *     written in the reader's language: the key of a text, or a length or a day of the year as ISO 8601 has it ({@code PT5H30M},
 *     {@code --03-01})
 * @param field the name of the input that it is about, empty when it is about the whole
 */
public record Refusal(RefusalCode code, List<String> facts, String field) {

    public Refusal {
        facts = List.copyOf(facts);
    }

    public static Refusal of(RefusalCode code, Object... facts) {
        List<String> written = new ArrayList<>(facts.length);
        for (Object fact : facts) {
            written.add(fact instanceof Minutes length ? length.toDuration().toString() : fact.toString());
        }
        return new Refusal(code, written, "");
    }

    /** The same refusal, pointing at the input that has to change. */
    public Refusal at(String inputName) {
        return new Refusal(code, facts, inputName);
    }
}
