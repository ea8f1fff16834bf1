package nl.wijkcheque.cheque;

import nl.wijkcheque.shared.Minutes;

/** What a household still has in valid personal cheques. */
public record Wallet(int count, Minutes worth) {}
