package nl.wijkcheque.shared;

/**
 * The shop in the neighbourhood.
 *
 * @param phone as people dial it, for every page and every sheet
 */
public record Servicepunt(ServicepuntId id, String name, String phone) {}
