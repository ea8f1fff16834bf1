package nl.wijkcheque.payment.web;

import java.util.Map;

/** @param onItsWay what the provider still has to transfer */
public record SettlementView(String onItsWay, String amount, String day, Map<String, String> errors, String key) {}
