-- A sale at the counter: one receipt, with a number without gaps per servicepunt and year.
CREATE TABLE cheque_sale (
    id             UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    year           SMALLINT    NOT NULL,
    sequence       INT         NOT NULL,
    sold_day       DATE        NOT NULL,
    sold_at        DATETIME(6) NOT NULL,
    sold_by        UUID        NOT NULL,
    buyer_id       UUID        NULL,
    tariff_group   VARCHAR(10) CHARACTER SET ascii NOT NULL,
    worth_minutes  SMALLINT    NOT NULL,
    cheques        SMALLINT    NOT NULL,
    total_cents    BIGINT      NOT NULL,
    payment        VARCHAR(10) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY cheque_sale_number (servicepunt_id, year, sequence),
    KEY cheque_sale_day (servicepunt_id, sold_day, sequence),
    CONSTRAINT cheque_sale_count CHECK (cheques BETWEEN 1 AND 100),
    CONSTRAINT cheque_sale_reduced CHECK (tariff_group = 'STANDARD' OR buyer_id IS NOT NULL)
);

-- A cheque. Its code is not here: only what the code becomes under the key of the installation.
CREATE TABLE cheque (
    id              UUID         NOT NULL,
    code_hash       BINARY(32)   NOT NULL,
    sale_id         UUID         NOT NULL,
    serial          VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    state           VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    worth_minutes   SMALLINT     NOT NULL,
    tariff_group    VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    ground          VARCHAR(10)  CHARACTER SET ascii NULL,
    price_cents     BIGINT       NOT NULL,
    gap_cents       BIGINT       NOT NULL,
    holder_id       UUID         NULL,
    household_id    UUID         NULL,
    issued_at       DATETIME(6)  NOT NULL,
    valid_until     DATE         NOT NULL,
    redeemed_at     DATETIME(6)  NULL,
    redeemed_by     UUID         NULL,
    redeemed_role   VARCHAR(20)  CHARACTER SET ascii NULL,
    servicepunt_id  UUID         NULL,
    redeemed_place  VARCHAR(100) NULL,
    visit_id        UUID         NULL,
    PRIMARY KEY (id),
    UNIQUE KEY cheque_code (code_hash),
    KEY cheque_sale (sale_id),
    KEY cheque_wallet (household_id, state, valid_until, worth_minutes),
    KEY cheque_visit (visit_id, worth_minutes),
    KEY cheque_redeemed (redeemed_at, ground, gap_cents),
    CONSTRAINT cheque_of_sale FOREIGN KEY (sale_id) REFERENCES cheque_sale (id),
    CONSTRAINT cheque_state CHECK (state IN ('ISSUED', 'REDEEMED')),
    CONSTRAINT cheque_price CHECK (price_cents > 0 AND gap_cents >= 0),
    CONSTRAINT cheque_standard_is_bearer CHECK (tariff_group <> 'STANDARD'
        OR (ground IS NULL AND gap_cents = 0 AND holder_id IS NULL AND household_id IS NULL)),
    CONSTRAINT cheque_reduced_is_personal CHECK (tariff_group <> 'REDUCED'
        OR (ground IS NOT NULL AND holder_id IS NOT NULL AND household_id IS NOT NULL)),
    CONSTRAINT cheque_redeemed_whole CHECK ((state = 'REDEEMED')
        = (redeemed_at IS NOT NULL AND redeemed_by IS NOT NULL AND redeemed_role IS NOT NULL
            AND servicepunt_id IS NOT NULL AND redeemed_place IS NOT NULL AND visit_id IS NOT NULL))
);
