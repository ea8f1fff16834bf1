package nl.wijkcheque.till.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.TypedAmounts;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.till.CashCount;
import nl.wijkcheque.till.Denomination;

/** What stands in the forms of a shift, as typed; every step carries what the steps before it asked. */
public record TillForm(FormFields fields) {

    static final TillForm EMPTY = new TillForm(new FormFields(Map.of()));

    private static final List<String> CARRIED = List.of(
            "till", "fromSafe", "takenOut", "pinTotal", "explanation", "remark");

    public String text(String name) {
        return fields.text(name);
    }

    public String step() {
        return fields.text("step");
    }

    Optional<Integer> till() {
        return fields.number("till");
    }

    /** Nothing typed is nothing. Empty when it can't be read. */
    Optional<Money> money(String name) {
        String typed = text(name);
        if (typed.isEmpty()) {
            return Optional.of(Money.ZERO);
        }
        boolean back = typed.startsWith("-");
        return TypedAmounts.read(back ? typed.substring(1) : typed)
                .map(amount -> back ? Money.ZERO.minus(amount) : amount);
    }

    /** What was counted, as far as it can be read. */
    CashCount count() {
        Map<Denomination, Integer> pieces = new EnumMap<>(Denomination.class);
        for (Denomination denomination : Denomination.values()) {
            pieces(denomination).ifPresent(number -> pieces.put(denomination, number));
        }
        return new CashCount(pieces);
    }

    /** What can't be read of the count, by field. */
    Map<String, String> countErrors(Page page) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Denomination denomination : Denomination.values()) {
            if (pieces(denomination).isEmpty()) {
                errors.put(denomination.name(), page.t("till.count.wrong", label(page, denomination)));
            }
        }
        return errors;
    }

    Map<String, String> moneyErrors(Page page, String... names) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (String name : names) {
            if (money(name).isEmpty()) {
                errors.put(name, page.t("till.amount.wrong"));
            }
        }
        return errors;
    }

    /** What the page must send along, besides what it asks itself. */
    public List<Map.Entry<String, String>> carriedBut(List<String> asked, boolean counting) {
        List<Map.Entry<String, String>> carried = new ArrayList<>();
        for (String name : CARRIED) {
            if (!asked.contains(name) && !text(name).isEmpty()) {
                carried.add(Map.entry(name, text(name)));
            }
        }
        if (!counting) {
            for (Denomination denomination : Denomination.values()) {
                if (!text(denomination.name()).isEmpty()) {
                    carried.add(Map.entry(denomination.name(), text(denomination.name())));
                }
            }
        }
        return carried;
    }

    static String label(Page page, Denomination denomination) {
        long cents = denomination.worth().cents();
        return cents >= 100 ? "€\u00A0" + cents / 100 : page.t("till.cent", cents);
    }

    private Optional<Integer> pieces(Denomination denomination) {
        String typed = text(denomination.name());
        return typed.isEmpty()
                ? Optional.of(0)
                : fields.number(denomination.name()).filter(number -> number <= CashCount.MOST_PIECES);
    }

    /** For telling one request from another. */
    @Override
    public String toString() {
        return "TillForm[" + carriedBut(List.of(), false) + "]";
    }
}
