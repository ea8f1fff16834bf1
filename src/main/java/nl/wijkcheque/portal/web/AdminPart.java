package nl.wijkcheque.portal.web;

import java.util.List;
import nl.wijkcheque.catalogue.Tariff;

/**
 * What an administrator sees first.
 *
 * @param offerings that can be booked
 * @param coachless participants whose coach can't log in any more
 * @param tariffs that hold today
 */
public record AdminPart(int offerings, int coachless, List<Tariff> tariffs) {}
