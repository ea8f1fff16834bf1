CREATE TABLE audit_event (
    id             UUID        NOT NULL,
    happened_at    DATETIME(6) NOT NULL,
    action         VARCHAR(40) CHARACTER SET ascii NOT NULL,
    actor_id       UUID        NOT NULL,
    -- In which role; none for what the service did by itself.
    role           VARCHAR(20) CHARACTER SET ascii NULL,
    servicepunt_id UUID        NOT NULL,
    subject_id     UUID        NOT NULL,
    PRIMARY KEY (id),
    KEY audit_event_subject (subject_id, id)
);

CREATE TRIGGER audit_event_stays BEFORE UPDATE ON audit_event
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is only added to';

CREATE TRIGGER audit_event_kept BEFORE DELETE ON audit_event
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is only added to';

-- What was corrected about a person, one row for each thing. It holds what the trail may not: names and dates. So it is no
-- part of the trail, and is kept and erased with the person's data.
CREATE TABLE correction (
    id             UUID         NOT NULL,
    subject_id     UUID         NOT NULL,
    -- Of the person's data, after the correction.
    version        INT          NOT NULL,
    field          VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    value_before   VARCHAR(300) NOT NULL,
    value_after    VARCHAR(300) NOT NULL,
    reason         VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    corrected_at   DATETIME(6)  NOT NULL,
    actor_id       UUID         NOT NULL,
    actor_name     VARCHAR(100) NOT NULL,
    servicepunt_id UUID         NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY correction_of (subject_id, version, field)
);
