package nl.wijkcheque.portal.web;

import org.jspecify.annotations.Nullable;

/** A start page: a part for each role that the reader has, null for what she has not. */
public record StartView(
        String greeting,
        @Nullable ResidentPart resident,
        @Nullable ParticipantPart participant,
        @Nullable ClerkPart clerk,
        @Nullable CoordinatorPart coordinator,
        @Nullable ForemanPart foreman,
        @Nullable CoachPart coach,
        @Nullable ControllerPart controller,
        @Nullable AdminPart admin) {}
