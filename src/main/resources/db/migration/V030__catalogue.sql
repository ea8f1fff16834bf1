CREATE TABLE offering (
    id               UUID         NOT NULL,
    name_nl          VARCHAR(80)  NOT NULL,
    name_en          VARCHAR(80)  NOT NULL,
    description_nl   VARCHAR(500) NOT NULL,
    description_en   VARCHAR(500) NOT NULL,
    kind             VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    place            VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    usual_minutes    INT          NOT NULL,
    maximum_minutes  INT          NOT NULL,
    crew_min         INT          NOT NULL,
    crew_max         INT          NOT NULL,
    skills           VARCHAR(300) CHARACTER SET ascii NOT NULL,
    alone_allowed    BOOLEAN      NOT NULL,
    season_from      CHAR(7)      CHARACTER SET ascii NULL,
    season_until     CHAR(7)      CHARACTER SET ascii NULL,
    billing          VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    billing_count    INT          NOT NULL,
    additionality_nl VARCHAR(300) NOT NULL,
    additionality_en VARCHAR(300) NOT NULL,
    seats            INT          NULL,
    -- Within how many weeks we mean to come.
    norm_weeks       INT          NOT NULL,
    open             BOOLEAN      NOT NULL,
    version          INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT offering_duration CHECK (0 < usual_minutes AND usual_minutes <= maximum_minutes),
    CONSTRAINT offering_crew CHECK (0 < crew_min AND crew_min <= crew_max),
    CONSTRAINT offering_season CHECK ((season_from IS NULL) = (season_until IS NULL)),
    CONSTRAINT offering_norm CHECK (norm_weeks BETWEEN 1 AND 104),
    CONSTRAINT offering_billing CHECK (0 < billing_count)
);

-- How an offering is taxed from a day on, until the next row; no rate means exempt.
CREATE TABLE offering_vat (
    offering_id       UUID NOT NULL,
    valid_from        DATE NOT NULL,
    rate_basis_points INT  NULL,
    PRIMARY KEY (offering_id, valid_from),
    CONSTRAINT offering_vat_of_offering FOREIGN KEY (offering_id) REFERENCES offering (id),
    CONSTRAINT offering_vat_rate CHECK (rate_basis_points IS NULL OR rate_basis_points BETWEEN 0 AND 10000)
);

-- What a cheque costs from a day on, until the next row of the same group and worth.
CREATE TABLE tariff (
    id            UUID        NOT NULL,
    tariff_group  VARCHAR(10) CHARACTER SET ascii NOT NULL,
    worth_minutes INT         NOT NULL,
    valid_from    DATE        NOT NULL,
    price_cents   BIGINT      NOT NULL,
    -- A price that was mistyped is withdrawn before its first day is over, and kept with who did so and why.
    withdrawn_at  DATETIME(6) NULL,
    withdrawn_by  UUID        NULL,
    withdrawn_why VARCHAR(200) NULL,
    stands        TINYINT     AS (IF(withdrawn_at IS NULL, 1, NULL)) PERSISTENT,
    PRIMARY KEY (id),
    UNIQUE KEY tariff_date (tariff_group, worth_minutes, valid_from, stands),
    CONSTRAINT tariff_price CHECK (0 < price_cents),
    CONSTRAINT tariff_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)
        AND (withdrawn_at IS NULL) = (withdrawn_why IS NULL))
);
