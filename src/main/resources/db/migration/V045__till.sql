-- A clerk's shift at a till of a servicepunt, from a counted float to a count at the end.
CREATE TABLE till_shift (
    id                  UUID         NOT NULL,
    servicepunt_id      UUID         NOT NULL,
    till                TINYINT      NOT NULL,
    -- How many shifts this till has had: each goes on from what the one before left behind.
    sequence            INT          NOT NULL,
    clerk_id            UUID         NOT NULL,
    opened_at           DATETIME(6)  NOT NULL,
    opened_on           DATE         NOT NULL,
    -- What the shift before left in the till, what came from the safe, and what was counted with both in it.
    found_cents         BIGINT       NOT NULL,
    from_safe_cents     BIGINT       NOT NULL,
    float_cents         BIGINT       NOT NULL,
    opening_explanation VARCHAR(300) NULL,
    closed_at           DATETIME(6)  NULL,
    closed_on           DATE         NULL,
    closed_by           UUID         NULL,
    expected_cents      BIGINT       NULL,
    counted_cents       BIGINT       NULL,
    taken_out_cents     BIGINT       NULL,
    pin_expected_cents  BIGINT       NULL,
    -- What the card terminal says; null when nobody read it.
    pin_total_cents     BIGINT       NULL,
    closing_explanation VARCHAR(300) NULL,
    remark              VARCHAR(300) NULL,
    -- 1 while it is open: one open shift per till and per clerk.
    open_marker         TINYINT      AS (IF(closed_at IS NULL, 1, NULL)) PERSISTENT,
    PRIMARY KEY (id),
    UNIQUE KEY till_shift_sequence (servicepunt_id, till, sequence),
    UNIQUE KEY till_shift_one_per_till (servicepunt_id, till, open_marker),
    UNIQUE KEY till_shift_one_per_clerk (clerk_id, open_marker),
    KEY till_shift_day (servicepunt_id, opened_on, till, sequence),
    KEY till_shift_open (servicepunt_id, open_marker, opened_on),
    CONSTRAINT till_shift_till CHECK (till BETWEEN 1 AND 9),
    CONSTRAINT till_shift_amounts CHECK (from_safe_cents >= 0 AND float_cents >= 0),
    CONSTRAINT till_shift_closed_whole CHECK ((closed_at IS NOT NULL)
        = (closed_on IS NOT NULL AND closed_by IS NOT NULL AND expected_cents IS NOT NULL AND counted_cents IS NOT NULL
            AND taken_out_cents IS NOT NULL AND pin_expected_cents IS NOT NULL)),
    CONSTRAINT till_shift_left_behind CHECK (closed_at IS NULL OR taken_out_cents BETWEEN 0 AND counted_cents),
    CONSTRAINT till_shift_explained CHECK (
        (float_cents = found_cents + from_safe_cents OR opening_explanation IS NOT NULL)
        AND (closed_at IS NULL OR counted_cents = expected_cents OR closing_explanation IS NOT NULL)),
    CONSTRAINT till_shift_late_is_remarked CHECK
        (closed_at IS NULL OR closed_on <= opened_on OR remark IS NOT NULL)
);

-- How many of each coin and note were counted, at the beginning and at the end of a shift.
CREATE TABLE till_count (
    shift_id     UUID        NOT NULL,
    moment       VARCHAR(10) CHARACTER SET ascii NOT NULL,
    denomination VARCHAR(10) CHARACTER SET ascii NOT NULL,
    pieces       INT         NOT NULL,
    PRIMARY KEY (shift_id, moment, denomination),
    CONSTRAINT till_count_of_shift FOREIGN KEY (shift_id) REFERENCES till_shift (id),
    CONSTRAINT till_count_moment CHECK (moment IN ('OPENED', 'CLOSED')),
    CONSTRAINT till_count_pieces CHECK (pieces > 0)
);
