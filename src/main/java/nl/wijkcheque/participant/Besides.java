package nl.wijkcheque.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;

/** What some participants have, and most have not: filled row by row of {@link DeployableReads}. */
final class Besides {

    /** Of who has nothing of it; nobody adds to it. */
    static final Besides NOTHING = new Besides();

    private final Map<OfferingId, InductionLevel> levels = new HashMap<>();
    private final Set<OfferingId> likes = new HashSet<>();
    private final Set<OfferingId> ratherNot = new HashSet<>();
    private final Set<ParticipantId> together = new HashSet<>();
    private final List<Period> away = new ArrayList<>();

    void add(ResultSet row) throws SQLException {
        switch (row.getString(1)) {
            case "LEVEL" -> levels.put(offering(row), InductionLevel.valueOf(row.getString(4)));
            case "LIKES" -> likes.add(offering(row));
            case "RATHER_NOT" -> ratherNot.add(offering(row));
            case "TOGETHER" -> together.add(new ParticipantId(UUID.fromString(row.getString(3))));
            case "AWAY" -> away.add(new Period(
                    row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class)));
            default -> throw new IllegalStateException(row.getString(1));
        }
    }

    Map<OfferingId, InductionLevel> levels() {
        return levels;
    }

    List<Period> away() {
        return away;
    }

    HelperWishes wishes(boolean noPets) {
        boolean none = !noPets && likes.isEmpty() && ratherNot.isEmpty() && together.isEmpty();
        return none ? HelperWishes.NONE : new HelperWishes(likes, ratherNot, noPets, together);
    }

    private static OfferingId offering(ResultSet row) throws SQLException {
        return new OfferingId(UUID.fromString(row.getString(3)));
    }
}
