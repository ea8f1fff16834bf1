package nl.wijkcheque.portal.web;

import java.util.List;

/**
 * What a coordinator sees first.
 *
 * @param klussen that wait
 * @param diensten that wait
 * @param waiting per offering, the most first
 * @param requests to judge
 * @param reports of crews to settle
 * @param complaints to answer
 * @param concerns about residents to settle
 * @param weekVisits planned this week, today and what was done included
 * @param leftOpen visits of earlier days that are still to be finished
 * @param atRisk of the visits of this week and the next: those that can't go on as they were planned
 * @param firstRisk day of the first of them; today when there is none
 * @param toTell about which residents still have to be told something
 * @param stopped series that ended with their helper, who turned out to stay
 * @param gaps dagdelen of the coming days on which people can work and nobody was planned
 */
public record CoordinatorPart(
        int klussen, int diensten, List<Waits> waiting, int requests, int reports, int complaints,
        int concerns, int weekVisits, int nextWeekVisits, int leftOpen, int atRisk, java.time.LocalDate firstRisk,
        int toTell, List<Stopped> stopped, List<Gap> gaps) {

    /** @param lastDay after which it ended */
    public record Stopped(java.util.UUID series, String what, java.time.LocalDate lastDay) {}

    /** @param longestDays of the one that waits longest */
    public record Waits(String what, int count, long longestDays) {}

    /** @param people who can work then and have no visit */
    public record Gap(java.time.LocalDate day, nl.wijkcheque.shared.Dagdeel dagdeel, int people) {}
}
