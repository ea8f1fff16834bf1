package nl.wijkcheque.demo;

import jakarta.inject.Singleton;
import nl.wijkcheque.concern.Concerns;
import nl.wijkcheque.reaction.Complaints;
import nl.wijkcheque.reaction.Reactions;
import nl.wijkcheque.visit.Kits;
import nl.wijkcheque.visit.Reports;
import nl.wijkcheque.visit.StandIns;

/** What a servicepunt works with on a day, besides the visits themselves. */
@Singleton
record DayFacades(
        Kits kits,
        StandIns standIns,
        Reports reports,
        Reactions reactions,
        Complaints complaints,
        Concerns concerns) {}
