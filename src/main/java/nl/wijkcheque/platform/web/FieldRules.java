package nl.wijkcheque.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Broken rules of fields, all together, each pointing at its field. */
public final class FieldRules {

    private FieldRules() {}

    public static List<Refusal> refusals(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> Refusal.of(codeOf(violation)).at(fieldOf(violation.getPropertyPath())))
                .sorted(Comparator.comparing(Refusal::field))
                .toList();
    }

    /** A rule of ours names its refusal in its message; a rule of the library is simply invalid input. */
    private static RefusalCode codeOf(ConstraintViolation<?> violation) {
        String message = violation.getMessage();
        for (RefusalCode code : RefusalCode.values()) {
            if (code.name().equals(message)) {
                return code;
            }
        }
        return RefusalCode.INPUT_INVALID;
    }

    private static String fieldOf(Path path) {
        StringBuilder field = new StringBuilder();
        int depth = 0;
        for (Path.Node node : path) {
            boolean partOfInput = depth++ > 1 || path.toString().indexOf('.') < 0;
            if (partOfInput && node.getName() != null) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.isEmpty() ? path.toString() : field.toString();
    }
}
