package nl.wijkcheque.visit;

import java.time.LocalDate;
import nl.wijkcheque.shared.ParticipantId;

/** Whether somebody came on a day, as the foreman ticked it. */
public record Attendance(ParticipantId participant, LocalDate day, Presence presence) {}
