package nl.wijkcheque.booking;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.Billing;
import nl.wijkcheque.catalogue.DatedVat;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingDetails;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Place;
import nl.wijkcheque.catalogue.Season;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** A servicepunt of a test's own, with somebody in each role, a resident with a login and something to book. */
public final class BookingFixture {

    static final String QUESTION = "Zou u hier anders een bedrijf voor betalen?";

    public final Servicepunt servicepunt = TestService.servicepunt("Boeken");
    public final Actor admin = TestService.actor(servicepunt, Role.ADMIN);
    public final Actor clerk = TestService.actor(servicepunt, Role.CLERK);
    public final Actor coordinator = TestService.actor(servicepunt, Role.COORDINATOR);
    public final ResidentId mulder = People.registered(clerk, LocalDate.of(1948, 3, 21));
    public final Actor mulderOnline = TestService.actor(servicepunt, Role.RESIDENT, mulder, null);
    public final OfferingId garden = offering("Tuin", OfferingKind.KLUS, 240, null);
    public final OfferingId shopping = offering("Boodschappen", OfferingKind.DIENST, 120, null);
    public final Bookings bookings = TestService.bean(Bookings.class);

    OfferingId offering(String name, OfferingKind kind, int maximum, @Nullable Season season) {
        OfferingDetails details = details(name, kind, maximum, season);
        return TestService.bean(Offerings.class)
                .add(admin, details, new DatedVat(new VatTreatment.Rate(900), LocalDate.of(2026, 1, 1)))
                .orThrow();
    }

    static Offering offeringOf(OfferingKind kind, int maximum, @Nullable Season season) {
        return new Offering(new OfferingId(UUID.randomUUID()), details("x", kind, maximum, season), true, 0);
    }

    static Season season(int fromMonth, int fromDay, int untilMonth, int untilDay) {
        return new Season(MonthDay.of(fromMonth, fromDay), MonthDay.of(untilMonth, untilDay));
    }

    private static OfferingDetails details(String name, OfferingKind kind, int maximum, @Nullable Season season) {
        return new OfferingDetails(
                new Wording(name, ""),
                new Wording("Wij helpen u.", ""),
                kind,
                kind == OfferingKind.KLUS ? Place.AROUND_HOUSE : Place.OUTSIDE,
                Minutes.of(60),
                Minutes.of(maximum),
                1,
                2,
                Set.of(),
                true,
                season,
                new Billing.PerHour(1),
                new Wording(QUESTION, ""),
                null,
                OfferingDetails.USUAL_NORM_WEEKS);
    }

    LocalDate today() {
        return Amsterdam.today(TestService.clock());
    }

    public NewBooking garden() {
        return garden(Additionality.ADDITIONAL);
    }

    NewBooking garden(Additionality additionality) {
        return asked(mulder, garden, 120, today(), null, additionality, 1);
    }

    NewBooking shopping(int weeks, Additionality additionality) {
        return asked(mulder, shopping, 90, today(), null, additionality, weeks);
    }

    static NewBooking asked(
            ResidentId resident,
            OfferingId offering,
            int minutes,
            LocalDate earliest,
            @Nullable LocalDate latest,
            Additionality additionality,
            int weeks) {
        Wishes wishes = new Wishes(Set.of(Dagdeel.MORNING), earliest, latest);
        return new NewBooking(
                resident, offering, Minutes.of(minutes), wishes, null, "de hond is lief", additionality, weeks);
    }

    public BookingId requested() {
        return bookings.request(clerk, garden(Additionality.IN_DOUBT)).orThrow().getFirst();
    }

    public BookingId onWachtlijst() {
        return bookings.request(clerk, garden(Additionality.ADDITIONAL))
                .orThrow()
                .getFirst();
    }

    /** A fresh booking that has come this far. */
    BookingId in(BookingState state) {
        return switch (state) {
            case REQUESTED -> requested();
            case WACHTLIJST -> onWachtlijst();
            case PLANNED -> bookings.plan(coordinator, onWachtlijst(), visit())
                    .orThrow()
                    .id();
            case UNDER_WAY -> bookings.start(coordinator, in(BookingState.PLANNED))
                    .orThrow()
                    .id();
            case DONE -> bookings.finish(coordinator, in(BookingState.UNDER_WAY))
                    .orThrow()
                    .id();
            case REJECTED -> bookings.reject(coordinator, requested(), RejectionReason.UNSAFE)
                    .orThrow()
                    .id();
            case CANCELLED -> bookings.cancel(clerk, requested(), CancelledBy.RESIDENT, "hoeft niet meer")
                    .orThrow()
                    .id();
        };
    }

    BookingState stateOf(BookingId id) {
        return bookings.find(id).orElseThrow().state();
    }

    static VisitId visit() {
        return new VisitId(UUID.randomUUID());
    }
}
