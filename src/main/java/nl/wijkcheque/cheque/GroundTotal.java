package nl.wijkcheque.cheque;

import nl.wijkcheque.resident.Ground;
import nl.wijkcheque.shared.Money;

/** Redeemed reduced cheques of one ground, counted and never named: what the municipality is asked to pay. */
public record GroundTotal(Ground ground, long cheques, Money subsidy) {}
