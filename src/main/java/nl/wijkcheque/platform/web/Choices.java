package nl.wijkcheque.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The values of a closed list as choices of a form, with the words of the page. */
public final class Choices {

    private Choices() {}

    /** @param prefix the keys are this, a dot and the name of the value */
    public static <E extends Enum<E>> List<Map.Entry<String, String>> of(Page page, String prefix, E[] values) {
        return Arrays.stream(values)
                .map(value -> Map.entry(value.name(), page.t(prefix + "." + value.name())))
                .toList();
    }
}
