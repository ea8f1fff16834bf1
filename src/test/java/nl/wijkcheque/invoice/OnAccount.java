package nl.wijkcheque.invoice;

import static nl.wijkcheque.planning.Neighbourhood.DAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.DatedVat;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.fixture.Care;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.PresenceLine;
import nl.wijkcheque.visit.Visits;

/** Klussen and diensten at an organisation in March 2031, and the controller who invoices them in April. */
final class OnAccount {

    static final YearMonth MARCH = YearMonth.of(2031, 3);

    /** When the invoices are made. */
    static final LocalDate APRIL = LocalDate.of(2031, 4, 2);

    final Neighbourhood here = new Neighbourhood();
    final Actor controller = TestService.actor(here.servicepunt, Role.CONTROLLER);
    final Premises premises = Care.premises(here.clerk, Care.registered(here.clerk));
    final Invoices invoices = TestService.bean(Invoices.class);

    /** Exempt from VAT, where the garden of the neighbourhood is taxed at 9%. */
    final OfferingId company = like(here.shopping, new VatTreatment.Exempt());

    private final ParticipantId samira = here.someone(InductionLevel.INDEPENDENT, company);
    private LocalDate day = DAY.minusDays(1);

    OnAccount() {
        setPrice(60, 1_250);
        setPrice(30, 650);
    }

    /** Done for the organisation, each on a workday of its own. */
    VisitId visited(OfferingId offering, int minutes) {
        return visited(premises, offering, minutes);
    }

    VisitId visited(Premises where, OfferingId offering, int minutes) {
        day = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
        TestService.clock().set(DAY, LocalTime.of(7, 30));
        VisitId visit = here.assign(here.waiting(where.id(), offering, minutes), day, LocalTime.of(9, 0), samira)
                .orThrow();
        TestService.clock().set(day, LocalTime.of(9, 0));
        Visits visits = TestService.bean(Visits.class);
        visits.start(here.foreman, visit).orThrow();
        visits.finish(
                here.foreman,
                visit,
                List.of(new PresenceLine(samira, Presence.PRESENT, Minutes.of(minutes))))
                .orThrow();
        return visit;
    }

    /** The invoices of March, made in April. */
    List<Invoice> made() {
        TestService.clock().set(APRIL, LocalTime.of(9, 0));
        List<Invoice> made = new ArrayList<>();
        for (InvoiceId id : invoices.make(controller, MARCH).orThrow()) {
            made.add(whole(id));
        }
        return made;
    }

    Invoice whole(InvoiceId id) {
        return invoices.find(controller, id).orElseThrow();
    }

    /** One that is taxed otherwise, or as much but is something else. */
    OfferingId like(OfferingId other, VatTreatment treatment) {
        Offerings offerings = TestService.bean(Offerings.class);
        return offerings.add(
                here.admin,
                offerings.find(other).orElseThrow().details(),
                new DatedVat(treatment, LocalDate.of(2026, 1, 1)))
                .orThrow();
    }

    /** At most once for all tests: it holds for every servicepunt. */
    private void setPrice(int minutes, long cents) {
        var _ = TestService.bean(Tariffs.class)
                .set(
                        here.admin,
                        new NewTariff(TariffGroup.STANDARD, Minutes.of(minutes), Money.cents(cents), DAY));
    }
}
