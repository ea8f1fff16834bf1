package nl.wijkcheque.till.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of opening or closing a till.
 *
 * @param step which: where, count, rest or check
 * @param number of this step, of all
 * @param action where the form goes
 * @param carried what the steps before it asked
 * @param count the coins and notes, on the step that asks them
 * @param tills the free tills, on the step that asks which
 * @param facts what was found, on the step that checks
 * @param differs whether there is something to explain
 * @param late whether it is closed late or by a colleague
 * @param key makes a second press of the button harmless
 */
public record StepView(
        String step,
        int number,
        int all,
        String action,
        @Nullable String back,
        TillForm form,
        List<Map.Entry<String, String>> carried,
        @Nullable CountView count,
        List<Map.Entry<String, String>> tills,
        List<Map.Entry<String, String>> facts,
        boolean differs,
        boolean late,
        String key,
        Map<String, String> errors) {}
