-- A sale of cheques: one receipt, with a number without gaps per servicepunt and year. What was paid stands per kind of
-- payment, as a resident may pay part of it in cash and the rest by PIN.
CREATE TABLE cheque_sale (
    id              UUID        NOT NULL,
    servicepunt_id  UUID        NOT NULL,
    year            SMALLINT    NOT NULL,
    sequence        INT         NOT NULL,
    sold_day        DATE        NOT NULL,
    sold_at         DATETIME(6) NOT NULL,
    sold_by         UUID        NOT NULL,
    -- The shift in whose till the money went; none for what was sold online or on account.
    shift_id        UUID        NULL,
    buyer_id        UUID        NULL,
    organisation_id UUID        NULL,
    payment_id      UUID        NULL,
    tariff_group    VARCHAR(10) CHARACTER SET ascii NOT NULL,
    worth_minutes   SMALLINT    NOT NULL,
    cheques         SMALLINT    NOT NULL,
    total_cents     BIGINT      NOT NULL,
    cash_cents      BIGINT      NOT NULL,
    pin_cents       BIGINT      NOT NULL,
    online_cents    BIGINT      NOT NULL,
    account_cents   BIGINT      NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY cheque_sale_number (servicepunt_id, year, sequence),
    -- However often a payment is reported: one sale.
    UNIQUE KEY cheque_sale_payment (payment_id),
    KEY cheque_sale_day (servicepunt_id, sold_day, sequence),
    KEY cheque_sale_shift (shift_id, sequence),
    KEY cheque_sale_organisation (organisation_id, sold_day),
    KEY cheque_sale_buyer (buyer_id, sold_at),
    CONSTRAINT cheque_sale_count CHECK (cheques BETWEEN 1 AND 100),
    CONSTRAINT cheque_sale_reduced CHECK (tariff_group = 'STANDARD' OR buyer_id IS NOT NULL),
    CONSTRAINT cheque_sale_paid CHECK (total_cents = cash_cents + pin_cents + online_cents + account_cents),
    CONSTRAINT cheque_sale_amounts
        CHECK (cash_cents >= 0 AND pin_cents >= 0 AND online_cents >= 0 AND account_cents >= 0),
    CONSTRAINT cheque_sale_in_a_till CHECK (shift_id IS NOT NULL OR (cash_cents = 0 AND pin_cents = 0)),
    CONSTRAINT cheque_sale_on_account CHECK (organisation_id IS NOT NULL OR account_cents = 0),
    CONSTRAINT cheque_sale_online CHECK (payment_id IS NOT NULL OR online_cents = 0)
);

-- A cheque. Its code is not here: only what the code becomes under the key of the installation. The changed_ columns are
-- about the last thing that happened to it, which is what whoever presents it hears; all of it stands in cheque_event.
CREATE TABLE cheque (
    id                  UUID         NOT NULL,
    code_hash           BINARY(32)   NOT NULL,
    -- False while nobody was given the code: bought online, and not collected yet.
    code_given          BOOLEAN      NOT NULL,
    sale_id             UUID         NOT NULL,
    servicepunt_id      UUID         NOT NULL,
    serial              VARCHAR(24)  CHARACTER SET ascii NOT NULL,
    state               VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    -- How often something happened to it: two changes that started from the same one can't both be made.
    version             INT          NOT NULL,
    worth_minutes       SMALLINT     NOT NULL,
    tariff_group        VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    ground              VARCHAR(10)  CHARACTER SET ascii NULL,
    price_cents         BIGINT       NOT NULL,
    gap_cents           BIGINT       NOT NULL,
    holder_id           UUID         NULL,
    household_id        UUID         NULL,
    issued_at           DATETIME(6)  NOT NULL,
    valid_until         DATE         NOT NULL,
    changed_at          DATETIME(6)  NOT NULL,
    changed_role        VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    changed_place       VARCHAR(100) NOT NULL,
    visit_id            UUID         NULL,
    PRIMARY KEY (id),
    UNIQUE KEY cheque_code (code_hash),
    -- The number first: it is also asked whether another servicepunt has the same one.
    KEY cheque_serial (serial, servicepunt_id),
    KEY cheque_sale (sale_id),
    KEY cheque_wallet (household_id, state, valid_until, worth_minutes),
    KEY cheque_holder (holder_id, state),
    KEY cheque_visit (visit_id, worth_minutes),
    KEY cheque_term (state, valid_until, id),
    CONSTRAINT cheque_of_sale FOREIGN KEY (sale_id) REFERENCES cheque_sale (id),
    CONSTRAINT cheque_state CHECK (state IN
        ('ISSUED', 'REDEEMED', 'VOIDED', 'REPLACED', 'REFUNDED', 'BLOCKED', 'EXPIRED', 'LAPSED')),
    CONSTRAINT cheque_price CHECK (price_cents > 0 AND gap_cents >= 0),
    CONSTRAINT cheque_standard_is_bearer CHECK (tariff_group <> 'STANDARD'
        OR (ground IS NULL AND gap_cents = 0 AND holder_id IS NULL AND household_id IS NULL)),
    CONSTRAINT cheque_reduced_is_personal CHECK (tariff_group <> 'REDUCED'
        OR (ground IS NOT NULL AND holder_id IS NOT NULL AND household_id IS NOT NULL)),
    CONSTRAINT cheque_redeemed_for_a_visit CHECK ((state = 'REDEEMED') = (visit_id IS NOT NULL))
);

-- What happened to a cheque, step by step. Only added to.
CREATE TABLE cheque_event (
    cheque_id      UUID         NOT NULL,
    number         INT          NOT NULL,
    kind           VARCHAR(30)  CHARACTER SET ascii NOT NULL,
    happened_at    DATETIME(6)  NOT NULL,
    -- The day it counts for in statements: when it happened, or the first day after what is closed.
    booked_on      DATE         NOT NULL,
    actor_id       UUID         NOT NULL,
    actor_name     VARCHAR(100) NOT NULL,
    role           VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    servicepunt_id UUID         NOT NULL,
    place          VARCHAR(100) NOT NULL,
    shift_id       UUID         NULL,
    -- The visit that it paid for.
    visit_id       UUID         NULL,
    -- The cheque that came in its place, or that it came in the place of.
    other_id       UUID         NULL,
    amount_cents   BIGINT       NOT NULL,
    reason         VARCHAR(200) NULL,
    -- In this order the key holds that nothing can happen twice from the same state.
    PRIMARY KEY (cheque_id, number),
    KEY cheque_event_day (servicepunt_id, booked_on, kind, amount_cents),
    KEY cheque_event_shift (shift_id, kind, amount_cents)
);

-- As for a transfer: also what moves no money is counted in a statement that may be closed meanwhile.
CREATE TRIGGER cheque_event_booked BEFORE INSERT ON cheque_event
    FOR EACH ROW SET NEW.booked_on = ledger_open_day(NEW.servicepunt_id, NEW.booked_on);

CREATE TRIGGER cheque_event_stays BEFORE UPDATE ON cheque_event
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the history of a cheque is only added to';

CREATE TRIGGER cheque_event_kept BEFORE DELETE ON cheque_event
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the history of a cheque is only added to';

-- How many reduced cheques somebody bought in a year, without those taken back.
CREATE TABLE cheque_allowance (
    resident_id UUID     NOT NULL,
    year        SMALLINT NOT NULL,
    bought      INT      NOT NULL,
    PRIMARY KEY (resident_id, year),
    CONSTRAINT cheque_allowance_count CHECK (bought >= 0)
);

-- Reminders of the end of a term that went out. A cheque that is extended has another term, with reminders of its own.
CREATE TABLE cheque_reminder (
    cheque_id   UUID        NOT NULL,
    valid_until DATE        NOT NULL,
    months      TINYINT     NOT NULL,
    sent_at     DATETIME(6) NOT NULL,
    sent_by     UUID        NOT NULL,
    PRIMARY KEY (cheque_id, valid_until, months),
    CONSTRAINT cheque_reminder_months CHECK (months IN (1, 3))
);
