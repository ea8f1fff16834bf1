package nl.wijkcheque.till;

import nl.wijkcheque.shared.Money;

/** The euro notes and coins, the largest first. */
public enum Denomination {
    NOTE_500(50_000),
    NOTE_200(20_000),
    NOTE_100(10_000),
    NOTE_50(5_000),
    NOTE_20(2_000),
    NOTE_10(1_000),
    NOTE_5(500),
    COIN_200(200),
    COIN_100(100),
    COIN_50(50),
    COIN_20(20),
    COIN_10(10),
    COIN_5(5),
    COIN_2(2),
    COIN_1(1);

    private final long cents;

    Denomination(long cents) {
        this.cents = cents;
    }

    /** Of one piece. */
    public Money worth() {
        return Money.cents(cents);
    }

    public boolean isNote() {
        return name().startsWith("NOTE");
    }
}
