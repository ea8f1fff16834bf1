-- What a resident says about a visit. No row after the days to react in counts as confirmed.
CREATE TABLE reaction (
    visit_id       UUID        NOT NULL,
    resident_id    UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    kind           VARCHAR(20) CHARACTER SET ascii NOT NULL,
    way            VARCHAR(20) CHARACTER SET ascii NOT NULL,
    said_by        UUID        NOT NULL,
    said_at        DATETIME(6) NOT NULL,
    PRIMARY KEY (visit_id)
);

-- Whom she likes to see again.
CREATE TABLE reaction_again (
    visit_id       UUID NOT NULL,
    participant_id UUID NOT NULL,
    PRIMARY KEY (visit_id, participant_id),
    CONSTRAINT reaction_again_reaction FOREIGN KEY (visit_id) REFERENCES reaction (visit_id)
);

CREATE TABLE complaint (
    visit_id       UUID          NOT NULL,
    resident_id    UUID          NOT NULL,
    servicepunt_id UUID          NOT NULL,
    day            DATE          NOT NULL,
    complaint      VARCHAR(1000) NOT NULL,
    said_at        DATETIME(6)   NOT NULL,
    state          VARCHAR(10)   CHARACTER SET ascii NOT NULL,
    answer         VARCHAR(1000) NULL,
    answered_by    UUID          NULL,
    answered_at    DATETIME(6)   NULL,
    PRIMARY KEY (visit_id),
    KEY complaint_state (servicepunt_id, state, visit_id),
    CONSTRAINT complaint_reaction FOREIGN KEY (visit_id) REFERENCES reaction (visit_id),
    CONSTRAINT complaint_answered CHECK
        ((state = 'ANSWERED') = (answered_at IS NOT NULL) AND (state = 'ANSWERED') = (answer IS NOT NULL))
);
