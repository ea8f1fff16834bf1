package nl.wijkcheque.participant.web;

import java.util.List;
import java.util.UUID;
import nl.wijkcheque.participant.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Participants of the servicepunt.
 *
 * @param name what was looked for; empty for everybody
 * @param mine whether only the reader's own caseload is shown
 * @param coachless how many are without a coach; 0 for who can't give them one
 * @param next address of the next page; null on the last
 */
public record ParticipantListView(
        List<Line> lines, String name, boolean mine, @Nullable String next, boolean mayRegister, boolean hasCaseload,
        int coachless) {

    /** @param placement where she is today; null when nowhere */
    public record Line(UUID id, String name, @Nullable Placement placement) {}
}
