package nl.wijkcheque.planning;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record MeetingRow(MeetingKind kind, UUID residentId, UUID participantId) {}
