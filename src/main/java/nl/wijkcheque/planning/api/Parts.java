package nl.wijkcheque.planning.api;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Pages of a list that is known as a whole. */
final class Parts {

    private Parts() {}

    /** @param after id of the last item of the page before; an unknown one begins anew */
    static <T> Slice<T> of(List<T> all, @Nullable UUID after, int size, Function<T, UUID> id) {
        int from = after == null ? 0 : all.stream().map(id).toList().indexOf(after) + 1;
        List<T> rest = all.subList(from, Math.min(all.size(), from + size + 1));
        return Slice.of(rest, size, item -> id.apply(item).toString());
    }
}
