package nl.wijkcheque.browser;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.concern.Concerns;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.reaction.Reactions;
import nl.wijkcheque.reaction.Way;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.ExtraChoice;
import nl.wijkcheque.visit.Hours;
import nl.wijkcheque.visit.Kits;
import nl.wijkcheque.visit.Mornings;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.PresenceLine;
import nl.wijkcheque.visit.Reports;
import nl.wijkcheque.visit.TurnedAway;
import nl.wijkcheque.visit.Visits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DayInBrowserTest {

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final ParticipantId joost = here.someone();
    private final Visits visits = TestService.bean(Visits.class);
    private final Reports reports = TestService.bean(Reports.class);
    private final Reactions reactions = TestService.bean(Reactions.class);
    private final Chromium chromium = Chromium.start();

    @AfterAll
    void close() {
        chromium.close();
        TestService.clock().reset();
    }

    @Test
    void thePagesOfADayLookRightForEveryRole() {
        TestService.bean(Kits.class).set(here.foreman, here.garden, new Wording("Schoffel, handschoenen", ""))
                .orThrow();
        VisitId done = here.planned(here.garden, 60, DAY, LocalTime.of(8, 0), samira);
        visits.start(here.foreman, done).orThrow();
        visits.finish(here.foreman, done, List.of(new PresenceLine(samira, Presence.PRESENT, Minutes.of(60))))
                .orThrow();
        Hours hours = TestService.bean(Hours.class);
        UUID line = hours.toConfirm(here.servicepunt.id(), "", 1).items().getFirst().id();
        hours.confirm(here.coordinator, line).orThrow();
        VisitId praised = here.planned(here.garden, 60, DAY, LocalTime.of(8, 0), here.someone());
        end(praised);
        VisitId underWay = here.planned(here.garden, 120, DAY, NINE, samira);
        visits.start(here.foreman, underWay).orThrow();
        VisitId stranded = here.planned(here.garden, 60, DAY, LocalTime.of(13, 0), joost);
        TestService.bean(Mornings.class).tick(here.foreman, joost, DAY, Presence.ABSENT_ILL).orThrow();
        reports.damage(here.foreman, underWay, "Een bloempot viel om.\nDe plant leeft nog.").orThrow();
        reports.moreWork(here.foreman, underWay, Minutes.of(60), ExtraChoice.SECOND_BOOKING, "De heg.").orThrow();
        String concern = TestService.bean(Concerns.class).tell(here.foreman, done, "De koelkast was leeg.").orThrow()
                .toString();
        reactions.complain(here.clerk, praised, "De heg is scheef.", Way.PHONE).orThrow();
        ParticipantId rang = here.someone(InductionLevel.INDEPENDENT, here.shopping);
        reports.turnedAway(
                here.foreman,
                here.planned(here.garden, 60, DAY, LocalTime.of(10, 0), rang),
                TurnedAway.NOT_HOME,
                "",
                List.of(new PresenceLine(rang, Presence.PRESENT, Minutes.of(20)))).orThrow();
        Actor resident = TestService.actor(here.servicepunt, Role.RESIDENT, here.resident, null);
        List<String> wrong = new ArrayList<>();
        look(wrong, here.foreman, "foreman", "/today", "/today?day=" + DAY.plusDays(1), "/today/kits", "/reports",
                "/today/missing/" + joost + "?day=" + DAY, "/visits/" + stranded);
        look(wrong, here.foreman, "foreman-hours", "/hours/confirmed?day=" + DAY);
        hours.correct(here.foreman, line, Presence.PRESENT, Minutes.of(45)).orThrow();
        look(wrong, here.foreman, "foreman-corrected", "/hours");
        look(wrong, here.foreman, "foreman-file", "/participants/" + rang);
        look(wrong, here.coordinator, "coordinator-plan", "/today", "/planning?week=" + DAY,
                "/planning/visits/" + stranded, "/series/" + weekly(rang));
        look(wrong, here.coordinator, "coordinator", "/reports", "/concerns", "/concerns/" + concern, "/complaints",
                "/reactions", "/reactions/" + done, "/reactions/" + praised);
        look(wrong, here.login(samira), "participant", "/my-week", "/visits/" + underWay,
                "/visits/" + underWay + "/turned-away", "/visits/" + underWay + "/more-work",
                "/visits/" + underWay + "/damage", "/visits/" + underWay + "/concern");
        look(wrong, resident, "resident", "/", "/my-visits", "/my-visits/" + done,
                "/my-visits/" + done + "?answer=GOOD",
                "/my-visits/" + done + "?answer=COMPLAINT", "/my-visits/" + praised);
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }

    /** A dienst every week, the second of which is planned with her. */
    private UUID weekly(ParticipantId helper) {
        List<BookingId> weeks = here.bookings.request(
                here.clerk,
                new NewBooking(
                        here.resident,
                        here.shopping,
                        Minutes.of(60),
                        new Wishes(Set.of(Dagdeel.MORNING), DAY, DAY),
                        null,
                        "",
                        Additionality.ADDITIONAL,
                        NewBooking.UNTIL_ENDED))
                .orThrow();
        here.assign(weeks.get(1), DAY.plusWeeks(1), NINE, helper).orThrow();
        return Objects.requireNonNull(here.bookings.find(weeks.getFirst()).orElseThrow().details().series()).id();
    }

    private void end(VisitId visit) {
        visits.start(here.foreman, visit).orThrow();
        List<PresenceLine> lines = visits.jobSheet(here.foreman, visit).orElseThrow().visit().crew().stream()
                .map(member -> new PresenceLine(member.participant(), Presence.PRESENT, Minutes.of(60)))
                .toList();
        visits.finish(here.foreman, visit, lines).orThrow();
    }

    private void look(List<String> wrong, Actor who, String role, String... paths) {
        Page page = chromium.page(who, Chromium.PHONE);
        int number = 0;
        for (String path : paths) {
            page.navigate(path);
            number++;
            wrong.addAll(Chromium.wrongAtEachWidth(page, "day-" + role + "-" + number));
        }
    }
}
