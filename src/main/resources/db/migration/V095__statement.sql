-- A statement whose books were closed: what it said then, to the byte, so that it can be held against the ledger for ever.
CREATE TABLE closed_statement (
    id               UUID         NOT NULL,
    servicepunt_id   UUID         NOT NULL,
    servicepunt_name VARCHAR(100) NOT NULL,
    first_day        DATE         NOT NULL,
    last_day         DATE         NOT NULL,
    closed_at        DATETIME(6)  NOT NULL,
    closed_by        UUID         NOT NULL,
    closed_by_name   VARCHAR(100) NOT NULL,
    json             MEDIUMBLOB   NOT NULL,
    json_sha256      BINARY(32)   NOT NULL,
    csv_sha256       BINARY(32)   NOT NULL,
    pdf_sha256       BINARY(32)   NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY closed_statement_period (servicepunt_id, last_day, first_day),
    CONSTRAINT closed_statement_days CHECK (first_day <= last_day)
);

-- What the offerings were called then: a new name must not change an old statement.
CREATE TABLE closed_statement_offering (
    closed_id   UUID         NOT NULL,
    offering_id UUID         NOT NULL,
    name_nl     VARCHAR(100) NOT NULL,
    name_en     VARCHAR(100) NOT NULL,
    PRIMARY KEY (closed_id, offering_id),
    CONSTRAINT closed_statement_offering_of FOREIGN KEY (closed_id) REFERENCES closed_statement (id)
);

CREATE TRIGGER closed_statement_unchanged BEFORE UPDATE ON closed_statement
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'closed statements are only added to';

CREATE TRIGGER closed_statement_kept BEFORE DELETE ON closed_statement
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'closed statements are only added to';

CREATE TRIGGER closed_statement_offering_unchanged BEFORE UPDATE ON closed_statement_offering
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'closed statements are only added to';

CREATE TRIGGER closed_statement_offering_kept BEFORE DELETE ON closed_statement_offering
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'closed statements are only added to';

-- How the bonus of a year is reckoned; without a row, by the hour.
CREATE TABLE bonus_scheme (
    servicepunt_id UUID        NOT NULL,
    year           SMALLINT    NOT NULL,
    scheme         VARCHAR(30) CHARACTER SET ascii NOT NULL,
    premium_cents  BIGINT      NOT NULL,
    chosen_by      UUID        NOT NULL,
    chosen_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (servicepunt_id, year),
    CONSTRAINT bonus_scheme_premium CHECK ((scheme = 'HALF_YEARLY_PREMIUM') = (premium_cents > 0))
);

-- What participants were paid of a year: each payment once, only added to.
CREATE TABLE bonus_payment (
    id             UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    year           SMALLINT    NOT NULL,
    participant_id UUID        NOT NULL,
    number         TINYINT     NOT NULL,
    amount_cents   BIGINT      NOT NULL,
    payout_id      UUID        NOT NULL,
    paid_by        UUID        NOT NULL,
    paid_at        DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY bonus_payment_number (participant_id, year, number),
    UNIQUE KEY bonus_payment_payout (payout_id),
    KEY bonus_payment_year (servicepunt_id, year),
    CONSTRAINT bonus_payment_amount CHECK (amount_cents > 0)
);

CREATE TRIGGER bonus_payment_unchanged BEFORE UPDATE ON bonus_payment
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bonus payments are only added to';

CREATE TRIGGER bonus_payment_kept BEFORE DELETE ON bonus_payment
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'bonus payments are only added to';
