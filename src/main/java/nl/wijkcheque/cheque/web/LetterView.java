package nl.wijkcheque.cheque.web;

import java.util.List;
import java.util.Map;

/**
 * A letter about cheques that expire soon.
 *
 * @param id of the letter with the cheques in it, for ticking it
 * @param name whom it is to; of somebody who died, her heirs
 * @param dear how it begins
 * @param months which of the two letters
 * @param worth of all cheques together
 * @param until when the first one expires
 * @param cheques number and last day
 */
public record LetterView(
        String id,
        String name,
        String dear,
        String street,
        String place,
        String months,
        String worth,
        String until,
        List<Map.Entry<String, String>> cheques) {}
