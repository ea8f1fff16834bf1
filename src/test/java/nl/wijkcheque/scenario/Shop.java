package nl.wijkcheque.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.CashDesk;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;

/** A servicepunt and the people who work there, each doing their part over REST. */
final class Shop {

    private final Servicepunt servicepunt = TestService.servicepunt("Scenario");
    private final Actor foremanActor = TestService.actor(servicepunt, Role.FOREMAN);
    private final Actor clerkActor = TestService.actor(servicepunt, Role.CLERK);

    final Api admin = as(Role.ADMIN);
    final Api clerk = TestService.api(clerkActor);
    final Api coordinator = as(Role.COORDINATOR);
    final Api foreman = TestService.api(foremanActor);
    final Api otherForeman = as(Role.FOREMAN);
    final Api coach = as(Role.COACH);
    final Api controller = as(Role.CONTROLLER);

    private Api as(Role role) {
        return TestService.api(TestService.actor(servicepunt, role));
    }

    void setTariff(String group, long cents, LocalDate from) {
        admin.post("/v1/tariffs",
                """
                        {"group": "%s", "worthMinutes": 60, "priceCents": %d, "validFrom": "%s"}""".formatted(group,
                        cents, from))
                .expect(201);
    }

    String offering(String name, String kind, String place, int crewMin, int crewMax, LocalDate from) {
        return id(admin.post("/v1/offerings", """
                {"details": {"nameNl": "%s", "descriptionNl": "Voor de wijk.", "kind": "%s", "place": "%s",
                  "usualMinutes": 120, "maximumMinutes": 240, "crewMin": %d, "crewMax": %d, "skills": [],
                  "aloneAllowed": true, "billing": "PER_HOUR", "billingCount": 1,
                  "additionalityNl": "Zou u hier anders een bedrijf voor inhuren?"},
                 "vat": {"rateBasisPoints": null, "validFrom": "%s"}}"""
                .formatted(name, kind, place, crewMin, crewMax, from))
                .expect(201));
    }

    String resident(String surname, LocalDate born) {
        return id(clerk.post("/v1/residents", """
                {"salutation": "MRS", "initials": "J.", "surname": "%s", "birthDate": "%s", "postcode": "6711 AB",
                 "houseNumber": 12, "street": "Verzonnenlaan", "city": "Ede", "phone": "0318 000 111"}"""
                .formatted(surname, born))
                .expect(201));
    }

    String participant(String firstName, String track, LocalDate from) {
        String week = Stream.of(DayOfWeek.values())
                .flatMap(day -> Stream.of("MORNING", "AFTERNOON")
                        .map(part -> "{\"weekday\": \"%s\", \"dagdeel\": \"%s\"}".formatted(day, part)))
                .collect(Collectors.joining(","));
        String id = id(coach.post("/v1/participants", """
                {"firstName": "%s", "surname": "Verzonnen", "birthDate": "1985-05-05", "phone": "0600000001",
                 "travelMode": "BICYCLE", "skills": [], "availability": [%s]}""".formatted(firstName, week))
                .expect(201));
        coach.post("/v1/participants/" + id + "/placements", """
                {"track": "%s", "from": "%s"}""".formatted(track, from)).expect(201);
        return id;
    }

    void promote(String participant, String offering, String... levels) {
        for (String level : levels) {
            foreman.post("/v1/participants/" + participant + "/inductions", """
                    {"offeringId": "%s", "level": "%s", "evidence": "Twaalf bezoeken elders, met Anneke"}"""
                    .formatted(offering, level)).expect(201);
        }
    }

    JsonNode sell(String resident, int count) {
        CashDesk.ready(clerkActor);
        return clerk.post("/v1/cheque-sales", """
                {"buyerId": "%s", "count": %d, "worthMinutes": 60, "payment": "PIN"}""".formatted(resident, count))
                .expect(201)
                .json();
    }

    List<String> book(String resident, String offering, LocalDate earliest, int weeks) {
        JsonNode made = clerk.post("/v1/bookings", """
                {"residentId": "%s", "offeringId": "%s", "estimatedMinutes": 120, "dagdelen": ["MORNING"],
                 "earliest": "%s", "note": "De bel is stuk.", "additionality": "ADDITIONAL", "weeks": %d}"""
                .formatted(resident, offering, earliest, weeks))
                .expect(201)
                .json();
        List<String> ids = new ArrayList<>();
        made.path("bookingIds").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    Api.Answer assign(String booking, LocalDate day, String... crew) {
        String members = Stream.of(crew).map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return coordinator.post("/v1/visits", """
                {"bookingId": "%s", "day": "%s", "start": "09:00", "crew": [%s]}""".formatted(booking, day, members));
    }

    Api.Answer redeem(String visit, String code) {
        return foreman.post("/v1/visits/" + visit + "/redemptions", "{\"code\": \"%s\"}".formatted(code));
    }

    /** Registered by this foreman; every participant was there all the time. */
    JsonNode finish(String visit, int minutes, String... crew) {
        String lines = Stream.of(crew)
                .map(id -> "{\"participantId\": \"%s\", \"presence\": \"PRESENT\", \"minutes\": %d}"
                        .formatted(id, minutes))
                .collect(Collectors.joining(","));
        return foreman.post("/v1/visits/" + visit + "/completion", "{\"lines\": [%s]}".formatted(lines))
                .expect(200)
                .json();
    }

    static String id(Api.Answer answer) {
        return answer.json().path("id").asText();
    }
}
