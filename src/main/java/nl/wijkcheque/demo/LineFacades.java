package nl.wijkcheque.demo;

import jakarta.inject.Singleton;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WachtlijstUpkeep;
import nl.wijkcheque.planning.PlaceChecks;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.statement.WorkStatements;

/** What is done about who waits. */
@Singleton
record LineFacades(
        Wachtlijst wachtlijst,
        Offers offers,
        WachtlijstUpkeep upkeep,
        PlaceChecks checks,
        ToTell toTell,
        WorkStatements statements) {}
