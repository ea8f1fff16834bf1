package nl.wijkcheque.booking.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.SeriesPlace;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Dagdeel;
import org.jspecify.annotations.Nullable;

/** Bookings in the words of the reader. */
final class Words {

    private final Page page;

    Words(Page page) {
        this.page = page;
    }

    String dagdelen(Wishes wishes) {
        return wishes.dagdelen().stream().sorted().map(this::dagdeel).collect(Collectors.joining(", "));
    }

    String dagdeel(Dagdeel dagdeel) {
        return page.t("booking.dagdeel." + dagdeel.name());
    }

    List<Map.Entry<String, String>> dagdeelOptions() {
        return options(Dagdeel.values(), "booking.dagdeel.");
    }

    String days(Wishes wishes) {
        return days(wishes.earliest(), wishes.latest());
    }

    String days(LocalDate first, @Nullable LocalDate last) {
        String from = page.f().day(first);
        if (first.equals(last)) {
            return from;
        }
        return last == null
                ? page.t("booking.days.from", from)
                : page.t("booking.days.between", from, page.f().day(last));
    }

    String state(BookingState state) {
        return page.t("booking.state." + state.name());
    }

    static String look(BookingState state) {
        return switch (state) {
            case REQUESTED, WACHTLIJST, UNDER_WAY -> "info";
            case PLANNED, DONE -> "ok";
            case REJECTED -> "error";
            case CANCELLED -> "neutral";
        };
    }

    /** What it means for her, in a sentence or two. */
    String forResident(Booking booking) {
        return switch (booking) {
            case Booking.Rejected rejected ->
                page.t("booking.mine.REJECTED." + rejected.reason().name());
            case Booking.Cancelled cancelled when cancelled.wentBy() -> page.t("booking.mine.missed");
            case Booking.Open _,Booking.Done _,Booking.Cancelled _ ->
                page.t("booking.mine." + booking.state().name());
        };
    }

    String series(SeriesPlace series) {
        return series.isOpenEnded()
                ? page.t("booking.series.open", series.week())
                : page.t("booking.series.week", series.week(), series.weeks());
    }

    /** One option per value of an enumeration, in its order. */
    List<Map.Entry<String, String>> options(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> Map.entry(value.name(), page.t(prefix + value.name())))
                .toList();
    }
}
