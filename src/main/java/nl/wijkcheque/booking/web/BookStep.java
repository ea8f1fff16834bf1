package nl.wijkcheque.booking.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import org.jspecify.annotations.Nullable;

/** The questions that a resident is asked, one page each, in this order. */
public enum BookStep {
    WHAT("what"),
    QUESTION("question"),
    HOW_LONG("how-long"),
    HOW_OFTEN("how-often"),
    WHEN("when"),
    NOTE("note"),
    CHECK("check");

    private final String path;

    BookStep(String path) {
        this.path = path;
    }

    public String path() {
        return "/book/" + path;
    }

    /** What it asks. */
    public Set<String> fields() {
        return switch (this) {
            case WHAT -> Set.of("offeringId");
            case QUESTION -> Set.of("additionality");
            case HOW_LONG -> Set.of("estimatedMinutes");
            case HOW_OFTEN -> Set.of("weeks");
            case WHEN -> Set.of("dagdelen", "earliest", "latest");
            case NOTE -> Set.of("place", "note");
            case CHECK -> Set.of();
        };
    }

    static Optional<BookStep> of(String path) {
        return Stream.of(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** The step that asks for this field; the last one for what is about the whole. */
    static BookStep asking(String field) {
        return Stream.of(values())
                .filter(step -> step.fields().contains(field))
                .findFirst()
                .orElse(CHECK);
    }

    /** Those that she is asked: only a dienst can be weekly. */
    static List<BookStep> asked(@Nullable Offering offering) {
        boolean dienst = offering != null && offering.kind() == OfferingKind.DIENST;
        return Stream.of(values()).filter(step -> dienst || step != HOW_OFTEN).toList();
    }

    BookStep next(@Nullable Offering offering) {
        return asked(offering).stream()
                .filter(step -> step.compareTo(this) > 0)
                .findFirst()
                .orElse(CHECK);
    }

    BookStep previous(@Nullable Offering offering) {
        return asked(offering).reversed().stream()
                .filter(step -> step.compareTo(this) < 0)
                .findFirst()
                .orElse(WHAT);
    }
}
