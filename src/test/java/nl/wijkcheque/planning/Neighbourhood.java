package nl.wijkcheque.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.catalogue.Billing;
import nl.wijkcheque.catalogue.DatedVat;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.OfferingDetails;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Place;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.participant.Availability;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.NewParticipant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.Skill;
import nl.wijkcheque.shared.VisitId;

/** A servicepunt of a test's own in March 2031, with staff, a resident, a klus, a dienst and people who can go. */
public final class Neighbourhood {

    /** A Tuesday. */
    public static final LocalDate DAY = LocalDate.of(2031, 3, 11);

    public static final LocalTime NINE = LocalTime.of(9, 0);

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final Servicepunt servicepunt;
    public final Actor admin;
    public final Actor clerk;
    public final Actor coordinator;
    public final Actor foreman;
    public final Actor coach;
    public final ResidentId resident;
    public final OfferingId garden;
    public final OfferingId shopping;
    public final Planning planning = TestService.bean(Planning.class);
    public final Bookings bookings = TestService.bean(Bookings.class);
    public final Participants participants = TestService.bean(Participants.class);

    public Neighbourhood() {
        TestService.clock().set(DAY, LocalTime.of(7, 30));
        servicepunt = TestService.servicepunt("Plannen");
        admin = TestService.actor(servicepunt, Role.ADMIN);
        clerk = TestService.actor(servicepunt, Role.CLERK);
        coordinator = TestService.actor(servicepunt, Role.COORDINATOR);
        foreman = TestService.actor(servicepunt, Role.FOREMAN);
        coach = TestService.actor(servicepunt, Role.COACH);
        resident = someResident();
        garden = offering(OfferingKind.KLUS, "Tuin", 300);
        shopping = offering(OfferingKind.DIENST, "Samen boodschappen", 300);
    }

    public ResidentId someResident() {
        return People.registered(clerk, LocalDate.of(1990, 1, 1));
    }

    /** For one or two who may go alone, billed per hour for one. */
    public OfferingId offering(OfferingKind kind, String name, int maximum) {
        OfferingDetails details = new OfferingDetails(
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
                null,
                new Billing.PerHour(1),
                new Wording("Zou u anders een bedrijf betalen?", ""),
                null,
                OfferingDetails.USUAL_NORM_WEEKS);
        return TestService.bean(Offerings.class)
                .add(admin, details, new DatedVat(new VatTreatment.Rate(900), LocalDate.of(2026, 1, 1)))
                .orThrow();
    }

    /** Placed all year, and available at all times. */
    public ParticipantId someone() {
        ParticipantId id = someoneWithoutPlacement();
        TestService.bean(Placements.class)
                .start(coach, id, Track.PARTICIPATIEBAAN, LocalDate.of(2031, 1, 6), null)
                .orThrow();
        return id;
    }

    public ParticipantId someoneWithoutPlacement() {
        Set<Availability> always = new HashSet<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            Arrays.stream(Dagdeel.values()).map(dagdeel -> new Availability(day, dagdeel)).forEach(always::add);
        }
        return participants
                .register(
                        coach,
                        new NewParticipant(
                                "Samira",
                                "Nummer" + COUNT.incrementAndGet(),
                                LocalDate.of(1985, 5, 5),
                                "0612345678",
                                coach.account(),
                                TravelMode.BICYCLE,
                                NewParticipant.USUAL_CAP,
                                Set.of(Skill.GARDEN),
                                always))
                .orThrow();
    }

    public ParticipantId someone(InductionLevel level, OfferingId offering) {
        ParticipantId id = someone();
        for (InductionLevel step : InductionLevel.values()) {
            if (step.compareTo(level) <= 0) {
                participants.promote(foreman, id, offering, step, "Deed dit elders al.").orThrow();
            }
        }
        return id;
    }

    public Actor login(ParticipantId participant) {
        return TestService.actor(servicepunt, Role.PARTICIPANT, null, participant);
    }

    public BookingId waiting(OfferingId offering, int minutes) {
        return waiting(resident, offering, minutes);
    }

    public BookingId waiting(ResidentId whose, OfferingId offering, int minutes) {
        return waiting(whose, offering, minutes, Set.of(Dagdeel.values()));
    }

    public BookingId waiting(ResidentId whose, OfferingId offering, int minutes, Set<Dagdeel> dagdelen) {
        return bookings.request(
                clerk,
                new NewBooking(
                        whose,
                        offering,
                        Minutes.of(minutes),
                        new Wishes(dagdelen, DAY, null),
                        null,
                        "De hond is lief.",
                        Additionality.ADDITIONAL,
                        1))
                .orThrow()
                .getFirst();
    }

    public VisitId planned(OfferingId offering, int minutes, LocalDate day, LocalTime start, ParticipantId... crew) {
        return assign(waiting(offering, minutes), day, start, crew).orThrow();
    }

    public Outcome<VisitId> assign(BookingId booking, LocalDate day, LocalTime start, ParticipantId... crew) {
        return planning.assign(coordinator, booking, day, start, List.of(crew));
    }

    /** Bearer cheques of an hour, as their codes. */
    public List<String> cheques(int count) {
        return cheques(count, Minutes.of(60));
    }

    /** Bearer cheques, as their codes. */
    public List<String> cheques(int count, Minutes worth) {
        Outcome<?> set = TestService.bean(Tariffs.class)
                .set(admin, new NewTariff(TariffGroup.STANDARD, worth, Money.cents(1_250), DAY));
        if (set instanceof Outcome.Refused<?>(Refusal refusal) && refusal.code() != RefusalCode.TARIFF_DATE_TAKEN) {
            throw new AssertionError(refusal);
        }
        return TestService.bean(Cheques.class)
                .sell(clerk, new NewSale(null, count, worth, PaymentKind.CASH))
                .orThrow()
                .cheques()
                .stream()
                .map(sold -> sold.code().grouped())
                .toList();
    }

    public static RefusalCode refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
            return refusal.code();
        }
        throw new AssertionError("was done: " + outcome);
    }
}
