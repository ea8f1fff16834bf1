package nl.wijkcheque.participant.web;

import java.util.Map;

/** @param errors what has to change, by field */
public record ParticipantRegisterView(Form typed, String key, Map<String, String> errors) {}
