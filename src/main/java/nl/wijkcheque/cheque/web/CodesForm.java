package nl.wijkcheque.cheque.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param codes separated by commas */
@Serdeable
record CodesForm(@Nullable String codes, @Nullable String wish) {

    List<String> list() {
        return codes == null || codes.isBlank() ? List.of() : Arrays.asList(codes.split(",", -1));
    }

    /** Never the codes. */
    @Override
    public String toString() {
        return "CodesForm";
    }
}
