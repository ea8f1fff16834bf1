CREATE TABLE audit_event (
    id             UUID        NOT NULL,
    happened_at    DATETIME(6) NOT NULL,
    action         VARCHAR(40) CHARACTER SET ascii NOT NULL,
    actor_id       UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    subject_id     UUID        NOT NULL,
    PRIMARY KEY (id),
    KEY audit_event_subject (subject_id, id)
);

CREATE TRIGGER audit_event_stays BEFORE UPDATE ON audit_event
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is only added to';

CREATE TRIGGER audit_event_kept BEFORE DELETE ON audit_event
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is only added to';
