package nl.wijkcheque.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Season;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** What a request has to keep to, one rule each: it allows, or refuses at the field that has to change. */
final class BookingPolicies {

    static final int MOST_WEEKS = 26;
    static final int LONGEST_PLACE = 200;
    static final int LONGEST_NOTE = 1000;

    static final List<BookingPolicy> ALL = List.of(
            new BookingPolicy("offering is open", BookingPolicies::offeringIsOpen),
            new BookingPolicy("some time is asked", BookingPolicies::someTimeIsAsked),
            new BookingPolicy("klus fits a day", BookingPolicies::klusFitsADay),
            new BookingPolicy("fits the offering", BookingPolicies::fitsTheOffering),
            new BookingPolicy("some dagdeel suits", BookingPolicies::someDagdeelSuits),
            new BookingPolicy("not in the past", BookingPolicies::notInThePast),
            new BookingPolicy("within a year", BookingPolicies::withinAYear),
            new BookingPolicy("window in order", BookingPolicies::windowInOrder),
            new BookingPolicy("in season", BookingPolicies::inSeason),
            new BookingPolicy("weekly is for diensten", BookingPolicies::weeklyIsForDiensten),
            new BookingPolicy("place is short", BookingPolicies::placeIsShort),
            new BookingPolicy("note is short", BookingPolicies::noteIsShort));

    private BookingPolicies() {}

    /** What all of them together have against it. */
    static List<Refusal> refusals(Application application) {
        return ALL.stream()
                .map(policy -> policy.refusal(application))
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable Refusal offeringIsOpen(Application asked) {
        return asked.offering().open() ? null : Refusal.of(RefusalCode.OFFERING_CLOSED).at("offeringId");
    }

    private static @Nullable Refusal someTimeIsAsked(Application asked) {
        return asked.request().estimated().count() > 0 ? null : invalid("estimatedMinutes");
    }

    /** A klus lasts at most five hours [Ede]; longer work is split. */
    private static @Nullable Refusal klusFitsADay(Application asked) {
        boolean fits = asked.offering().kind() != OfferingKind.KLUS
                || !asked.request().estimated().isLongerThan(asked.klusMaximum());
        return fits
                ? null
                : Refusal.of(RefusalCode.TOO_LONG_FOR_KLUS, asked.klusMaximum())
                        .at("estimatedMinutes");
    }

    /** Says nothing where the shorter limit of a klus has spoken already. */
    private static @Nullable Refusal fitsTheOffering(Application asked) {
        boolean fits = !asked.request().estimated().isLongerThan(asked.offering().maximum());
        return fits || klusFitsADay(asked) != null
                ? null
                : Refusal.of(
                        RefusalCode.TOO_LONG_FOR_OFFERING,
                        asked.offering().maximum())
                        .at("estimatedMinutes");
    }

    private static @Nullable Refusal someDagdeelSuits(Application asked) {
        return asked.request().wishes().dagdelen().isEmpty() ? invalid("dagdelen") : null;
    }

    private static @Nullable Refusal notInThePast(Application asked) {
        return asked.request().wishes().earliest().isBefore(asked.today())
                ? Refusal.of(RefusalCode.WISH_IN_THE_PAST).at("earliest")
                : null;
    }

    /** Nobody plans further ahead; a later date is a slip of the pen. */
    private static @Nullable Refusal withinAYear(Application asked) {
        LocalDate horizon = asked.today().plusYears(1);
        Wishes wishes = asked.request().wishes();
        if (wishes.earliest().isAfter(horizon)) {
            return invalid("earliest");
        }
        return wishes.latest() != null && wishes.latest().isAfter(horizon.plusYears(1)) ? invalid("latest") : null;
    }

    private static @Nullable Refusal windowInOrder(Application asked) {
        Wishes wishes = asked.request().wishes();
        return wishes.latest() != null && wishes.latest().isBefore(wishes.earliest())
                ? Refusal.of(RefusalCode.PERIOD_INVALID).at("latest")
                : null;
    }

    /** Every visit has to be possible in the season: on its first day, or on some day up to its last. */
    private static @Nullable Refusal inSeason(Application asked) {
        Season season = asked.offering().details().season();
        if (season == null || withinAYear(asked) != null || windowInOrder(asked) != null) {
            return null;
        }
        for (Wishes wishes : asked.wishes()) {
            if (!touchesSeason(asked.offering(), wishes)) {
                return Refusal.of(RefusalCode.OUT_OF_SEASON, season.from(), season.until())
                        .at("earliest");
            }
        }
        return null;
    }

    private static boolean touchesSeason(Offering offering, Wishes wishes) {
        LocalDate last = Objects.requireNonNullElse(wishes.latest(), wishes.earliest());
        return wishes.earliest().datesUntil(last.plusDays(1)).anyMatch(offering::inSeason);
    }

    private static @Nullable Refusal weeklyIsForDiensten(Application asked) {
        int weeks = asked.request().weeks();
        boolean allowed = weeks == 1
                || (asked.offering().kind() == OfferingKind.DIENST
                        && (weeks == NewBooking.UNTIL_ENDED || (weeks > 1 && weeks <= MOST_WEEKS)));
        return allowed
                ? null
                : Refusal.of(RefusalCode.SERIES_ONLY_FOR_DIENST).at("weeks");
    }

    private static @Nullable Refusal placeIsShort(Application asked) {
        String place = asked.request().place();
        return place == null || isUsable(place.strip(), LONGEST_PLACE) ? null : invalid("place");
    }

    private static @Nullable Refusal noteIsShort(Application asked) {
        return isUsable(asked.request().note().strip(), LONGEST_NOTE) ? null : invalid("note");
    }

    /** Short enough, and nothing in it that paper can't show. */
    private static boolean isUsable(String text, int longest) {
        return text.length() <= longest
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    private static Refusal invalid(String field) {
        return Refusal.of(RefusalCode.INPUT_INVALID).at(field);
    }
}
