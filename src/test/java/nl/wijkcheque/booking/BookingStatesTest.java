package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

final class BookingStatesTest {

    private final BookingFixture given = new BookingFixture();
    private final Bookings bookings = given.bookings;

    /** What can be asked of a booking, and where it leads from each state that allows it. */
    private enum Command {
        ACCEPT,
        REJECT,
        PLAN,
        UNPLAN,
        START,
        FINISH,
        CANCEL;

        Optional<BookingState> leadsTo(BookingState from) {
            return switch (this) {
                case ACCEPT -> from(from, BookingState.REQUESTED, BookingState.WACHTLIJST);
                case REJECT -> from(from, BookingState.REQUESTED, BookingState.REJECTED);
                case PLAN -> from(from, BookingState.WACHTLIJST, BookingState.PLANNED);
                case UNPLAN -> from(from, BookingState.PLANNED, BookingState.WACHTLIJST)
                        .or(() -> from(from, BookingState.UNDER_WAY, BookingState.WACHTLIJST));
                case START -> from(from, BookingState.PLANNED, BookingState.UNDER_WAY);
                case FINISH -> from(from, BookingState.UNDER_WAY, BookingState.DONE);
                case CANCEL -> from.isOpen() && from != BookingState.UNDER_WAY
                        ? Optional.of(BookingState.CANCELLED)
                        : Optional.empty();
            };
        }

        private static Optional<BookingState> from(BookingState now, BookingState from, BookingState to) {
            return now == from ? Optional.of(to) : Optional.empty();
        }
    }

    @Test
    void everyCommandInEveryStateDoesWhatTheDiagramSaysOrChangesNothing() {
        List<String> wrong = new ArrayList<>();
        for (BookingState from : BookingState.values()) {
            for (Command command : Command.values()) {
                BookingId id = given.in(from);
                Outcome<? extends Booking> outcome = ask(command, id);
                BookingState expected = command.leadsTo(from).orElse(from);
                boolean refused = outcome instanceof Outcome.Refused<? extends Booking>(var refusal)
                        && refusal.code() == RefusalCode.BOOKING_STATE
                        && refusal.facts().equals(List.of(from.word()));
                boolean right = command.leadsTo(from).isPresent() ? outcome instanceof Outcome.Done : refused;
                if (!right || given.stateOf(id) != expected) {
                    wrong.add(command + " in " + from + ": " + outcome + ", now " + given.stateOf(id));
                }
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    @Test
    void aBookingKeepsWhatWasAskedInEveryState() {
        for (BookingState state : BookingState.values()) {
            BookingDetails details = bookings.find(given.in(state)).orElseThrow().details();
            assertEquals("de hond is lief", details.note(), state.name());
            assertEquals(BookingFixture.QUESTION, details.additionality().question(), state.name());
        }
    }

    @Test
    void everyStepIsInTheHistoryInItsOrder() {
        BookingId id = given.requested();
        bookings.accept(given.coordinator, id).orThrow();
        bookings.plan(given.coordinator, id, BookingFixture.visit()).orThrow();
        bookings.unplan(given.coordinator, id).orThrow();
        bookings.cancel(given.mulderOnline, id, CancelledBy.STAFF, "ik ga verhuizen").orThrow();
        List<BookingEvent> history = bookings.open(given.clerk, id).orElseThrow().history();
        assertEquals(
                List.of(
                        BookingState.REQUESTED,
                        BookingState.WACHTLIJST,
                        BookingState.PLANNED,
                        BookingState.WACHTLIJST,
                        BookingState.CANCELLED),
                history.stream().map(BookingEvent::to).toList());
        assertEquals("RESIDENT", history.getLast().reason(), "a resident cancels as a resident");
        assertTrue(history.getLast().byResident());
        List<AuditAction> trail = TestService.bean(Audit.class).about(id.value(), 10).stream()
                .map(event -> event.action())
                .toList();
        assertEquals(
                List.of(AuditAction.BOOKING_CANCELLED, AuditAction.BOOKING_ACCEPTED, AuditAction.BOOKING_REQUESTED),
                trail);
    }

    @Test
    void historyIsOnlyAddedTo() {
        BookingId id = given.requested();
        assertThrows(
                SQLException.class,
                () -> Database.update("UPDATE booking_event SET to_state = 'DONE' WHERE booking_id = ?", id));
    }

    @Test
    void noBookingCanFallBetweenTwoStates() {
        Map<BookingState, BookingId> all = new EnumMap<>(BookingState.class);
        for (BookingState state : BookingState.values()) {
            all.put(state, given.in(state));
        }
        all.forEach((state, id) -> {
            for (BookingState other : BookingState.values()) {
                boolean alike = other == state
                        || (state == BookingState.PLANNED && other == BookingState.UNDER_WAY)
                        || (state == BookingState.UNDER_WAY && other == BookingState.PLANNED);
                if (!alike) {
                    assertThrows(
                            SQLException.class,
                            () -> Database.update("UPDATE booking SET state = ? WHERE id = ?", other, id),
                            state + " to " + other);
                }
            }
        });
    }

    @Test
    void aVisitBelongsToOneBooking() {
        var visit = BookingFixture.visit();
        bookings.plan(given.coordinator, given.onWachtlijst(), visit).orThrow();
        BookingId other = given.onWachtlijst();
        assertThrows(RuntimeException.class, () -> bookings.plan(given.coordinator, other, visit));
        assertEquals(BookingState.WACHTLIJST, given.stateOf(other));
    }

    @Test
    void whatHappensElsewhereIsNotFound() {
        BookingId id = given.requested();
        Actor stranger = TestService.actor(TestService.servicepunt("Elders"), Role.COORDINATOR);
        Actor neighbour = TestService.actor(given.servicepunt, Role.RESIDENT);
        for (Actor other : List.of(stranger, neighbour)) {
            assertInstanceOf(Outcome.Refused.class, bookings.accept(other, id));
            Outcome<Booking.Cancelled> cancelled = bookings.cancel(other, id, CancelledBy.STAFF, "");
            assertEquals(Outcome.<Booking.Cancelled>refused(RefusalCode.NOT_FOUND), cancelled);
            assertTrue(bookings.open(other, id).isEmpty());
        }
        assertEquals(BookingState.REQUESTED, given.stateOf(id));
        assertNotEquals(Optional.empty(), bookings.open(given.mulderOnline, id));
    }

    private Outcome<? extends Booking> ask(Command command, BookingId id) {
        Actor by = given.coordinator;
        return switch (command) {
            case ACCEPT -> bookings.accept(by, id);
            case REJECT -> bookings.reject(by, id, RejectionReason.OTHER);
            case PLAN -> bookings.plan(by, id, BookingFixture.visit());
            case UNPLAN -> bookings.unplan(by, id);
            case START -> bookings.start(by, id);
            case FINISH -> bookings.finish(by, id);
            case CANCEL -> bookings.cancel(by, id, CancelledBy.STAFF, "");
        };
    }
}
