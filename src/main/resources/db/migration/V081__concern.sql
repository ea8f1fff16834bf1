-- Worries about a resident: for the coordinator only, and in a room of their own so that nothing else comes near them.
CREATE TABLE concern (
    id             UUID          NOT NULL,
    visit_id       UUID          NOT NULL,
    resident_id    UUID          NOT NULL,
    servicepunt_id UUID          NOT NULL,
    day            DATE          NOT NULL,
    -- Sealed with a key that is not in the database, as is what settled it.
    told           VARBINARY(5000) NOT NULL,
    told_by        UUID          NOT NULL,
    told_at        DATETIME(6)   NOT NULL,
    state          VARCHAR(10)   CHARACTER SET ascii NOT NULL,
    -- Empty as long as it is open.
    settlement     VARBINARY(5000) NOT NULL,
    settled_by     UUID          NULL,
    settled_at     DATETIME(6)   NULL,
    PRIMARY KEY (id),
    KEY concern_state (servicepunt_id, state, id),
    CONSTRAINT concern_settled CHECK
        ((state = 'SETTLED') = (settled_at IS NOT NULL) AND (state = 'SETTLED') = (settlement <> ''))
);
