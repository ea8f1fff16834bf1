-- How many klussen or diensten a servicepunt means to do in a period.
CREATE TABLE statement_target (
    id             UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    kind           VARCHAR(10) CHARACTER SET ascii NOT NULL,
    first_day      DATE        NOT NULL,
    last_day       DATE        NOT NULL,
    number         INT         NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY statement_target_period (servicepunt_id, kind, first_day, last_day),
    CONSTRAINT statement_target_days CHECK (first_day <= last_day),
    CONSTRAINT statement_target_number CHECK (0 < number)
);
