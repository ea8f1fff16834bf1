package nl.wijkcheque.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, and how to ask for the next.
 *
 * @param next cursor of the next page; null on the last
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    public static final int DEFAULT_SIZE = 50;
    /** What somebody reads on a phone without losing her way [choice]. */
    public static final int ON_A_PAGE = 20;
    /** The same, where each is a card. */
    public static final int CARDS_ON_A_PAGE = 10;
    public static final int LARGEST_SIZE = 200;

    public Slice {
        items = List.copyOf(items);
    }

    /** From one row more than was asked for: whether it is there tells whether there is a next page. */
    public static <T> Slice<T> of(List<T> oneMore, int size, Function<? super T, String> cursor) {
        if (oneMore.size() <= size) {
            return new Slice<>(oneMore, null);
        }
        List<T> items = oneMore.subList(0, size);
        return new Slice<>(items, cursor.apply(items.getLast()));
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> change) {
        return new Slice<>(items.stream().<R>map(change).toList(), next);
    }
}
