package nl.wijkcheque.visit.web;

/** One offering and what is taken along for it, in both languages. */
public record KitItem(String id, String name, String nl, String en) {}
