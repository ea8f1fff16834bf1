package nl.wijkcheque.planning;

import nl.wijkcheque.shared.ParticipantId;

/** One of the people who go to a visit. */
public record CrewMember(ParticipantId participant, String name, CrewPart part) {}
