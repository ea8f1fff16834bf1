package nl.wijkcheque.demo;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import nl.wijkcheque.booking.BookingLists;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.cheque.Bequests;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.Refunds;
import nl.wijkcheque.cheque.Replacements;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.participant.BankAccounts;
import nl.wijkcheque.participant.Ladders;
import nl.wijkcheque.participant.Milestones;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.participant.TrackTerms;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.WeekProposals;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Deaths;
import nl.wijkcheque.resident.Locations;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.MovableClock;
import nl.wijkcheque.statement.Bonuses;
import nl.wijkcheque.statement.Statements;
import nl.wijkcheque.till.Tills;
import nl.wijkcheque.visit.Hours;
import nl.wijkcheque.visit.Visits;

/**
 * All that a servicepunt works with, and nothing beneath it.
 *
 * @param refunds asked when needed: who pays out wants to know whether this is a demonstration
 * @param bequests as refunds
 */
@Singleton
record Facades(
        Accounts accounts,
        Residents residents,
        Deaths deaths,
        Organisations organisations,
        Locations locations,
        Participants participants,
        Placements placements,
        Milestones milestones,
        Ladders ladders,
        BankAccounts bankAccounts,
        TrackTerms trackTerms,
        Offerings offerings,
        Tariffs tariffs,
        Tills tills,
        Cheques cheques,
        BeanProvider<Refunds> refunds,
        BeanProvider<Bequests> bequests,
        Replacements replacements,
        Bookings bookings,
        BookingLists bookingLists,
        Planning planning,
        WeekProposals weekProposals,
        Visits visits,
        Hours hours,
        DayFacades day,
        Statements statements,
        BeanProvider<Bonuses> bonuses,
        LineFacades line,
        Transactions transactions,
        MovableClock clock) {}
