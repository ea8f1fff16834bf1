package nl.wijkcheque.statement;

import nl.wijkcheque.shared.Money;

/** Cash counted against cash expected: what was short, and what was too much. */
public record TillLine(Money shortage, Money surplus) {}
