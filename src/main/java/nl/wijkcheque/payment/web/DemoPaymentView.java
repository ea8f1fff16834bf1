package nl.wijkcheque.payment.web;

/** What the bank of the demonstration asks. */
public record DemoPaymentView(String id, String amount, String description) {}
