package nl.wijkcheque.booking;

/** @param question as it was asked when the booking was made: the catalogue may ask it otherwise later */
public record AdditionalityAnswer(String question, Additionality answer) {}
