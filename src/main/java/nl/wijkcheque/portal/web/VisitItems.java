package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.visit.VisitLine;
import nl.wijkcheque.visit.VisitState;

/** Visits in a list for staff, with the names that people know them by. */
@Singleton
final class VisitItems {

    private final Planning planning;
    private final Hosts hosts;
    private final Offerings offerings;

    VisitItems(Planning planning, Hosts hosts, Offerings offerings) {
        this.planning = planning;
        this.hosts = hosts;
        this.offerings = offerings;
    }

    /** For the counter: who comes where, in order of time. */
    List<VisitItem> planned(ServicepuntId servicepunt, Period days, Locale language) {
        List<PlannedVisit> visits = planning.between(servicepunt, days);
        Map<ResidentId, Host> known = hosts.findAll(
                visits.stream().map(PlannedVisit::resident).distinct().toList());
        Map<OfferingId, Offering> what = offerings.findAll(
                visits.stream().map(PlannedVisit::offering).distinct().toList());
        return visits.stream()
                .map(visit -> {
                    Host host = known.get(visit.resident());
                    Offering offering = what.get(visit.offering());
                    return new VisitItem(
                            visit.day(),
                            visit.slot(),
                            host == null ? "" : host.title(),
                            offering == null ? "" : offering.name(language),
                            crew(visit),
                            VisitState.PLANNED,
                            null);
                })
                .toList();
    }

    /** For who leads: with how far each is, and the way to its job sheet. */
    static List<VisitItem> led(List<VisitLine> lines, Locale language) {
        return lines.stream()
                .map(line -> new VisitItem(
                        line.visit().day(),
                        line.visit().slot(),
                        line.resident(),
                        line.what().in(language),
                        crew(line.visit()),
                        line.state(),
                        "/visits/" + line.visit().id()))
                .toList();
    }

    private static String crew(PlannedVisit visit) {
        return visit.crew().stream().map(CrewMember::name).collect(Collectors.joining(", "));
    }
}
