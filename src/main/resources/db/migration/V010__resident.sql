-- sort_key: surname without tussenvoegsel, initials, id; what lists are ordered by and paged with.
-- same_person: surname, birth date, postcode and house number; with the id added when a clerk said that it is another.
CREATE TABLE resident (
    id            UUID         NOT NULL,
    salutation    VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    initials      VARCHAR(20)  NOT NULL,
    prefix        VARCHAR(20)  NOT NULL,
    surname       VARCHAR(80)  NOT NULL,
    birth_date    DATE         NOT NULL,
    postcode      CHAR(6)      CHARACTER SET ascii NOT NULL,
    house_number  INT          NOT NULL,
    addition      VARCHAR(10)  NOT NULL,
    street        VARCHAR(80)  NOT NULL,
    city          VARCHAR(80)  NOT NULL,
    latitude      DOUBLE       NULL,
    longitude     DOUBLE       NULL,
    -- What a table of postcodes said is said anew by the next table; what people said stays.
    located_by_table BOOLEAN   NOT NULL DEFAULT FALSE,
    phone         VARCHAR(15)  CHARACTER SET ascii NOT NULL,
    email         VARCHAR(254) NULL,
    pets          BOOLEAN      NOT NULL,
    household     UUID         NOT NULL,
    sort_key      VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    same_person   VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    registered_at DATETIME(6)  NOT NULL,
    account_id    UUID         NULL,
    version       INT          NOT NULL,
    died_on       DATE         NULL,
    PRIMARY KEY (id),
    UNIQUE KEY resident_name (sort_key),
    UNIQUE KEY resident_same_person (same_person),
    KEY resident_postcode (postcode, sort_key),
    KEY resident_birth_date (birth_date, sort_key),
    KEY resident_household (household, sort_key),
    KEY resident_unlocated (latitude, sort_key),
    CONSTRAINT resident_lived CHECK (died_on IS NULL OR died_on >= birth_date)
);

-- Who moved from one household to another. Where somebody lived on an earlier day decides to whom the cheques of who died
-- may pass; what was registered wrongly leaves nothing here.
CREATE TABLE household_move (
    id               UUID NOT NULL,
    resident_id      UUID NOT NULL,
    household_before UUID NOT NULL,
    moved_on         DATE NOT NULL,
    PRIMARY KEY (id),
    KEY household_move_of (resident_id, id),
    KEY household_move_from (household_before, moved_on, resident_id),
    CONSTRAINT household_move_of_resident FOREIGN KEY (resident_id) REFERENCES resident (id)
);

-- A Wmo-indicatie that was seen: no diagnosis, no letter, no number.
CREATE TABLE entitlement (
    id           UUID         NOT NULL,
    resident_id  UUID         NOT NULL,
    valid_from   DATE         NOT NULL,
    valid_until  DATE         NOT NULL,
    seen_by      UUID         NOT NULL,
    seen_by_name VARCHAR(100) NOT NULL,
    seen_at      DATETIME(6)  NOT NULL,
    ended_on     DATE         NULL,
    PRIMARY KEY (id),
    KEY entitlement_resident (resident_id, valid_from),
    CONSTRAINT entitlement_of_resident FOREIGN KEY (resident_id) REFERENCES resident (id),
    CONSTRAINT entitlement_period CHECK (valid_from <= valid_until)
);

-- An organisation that buys klussen on account. Its invoices keep a copy of what stands here on their day.
CREATE TABLE organisation (
    id            UUID         NOT NULL,
    name          VARCHAR(80)  NOT NULL,
    kvk_number    CHAR(8)      CHARACTER SET ascii NOT NULL,
    vat_number    VARCHAR(14)  CHARACTER SET ascii NULL,
    email         VARCHAR(254) NOT NULL,
    postcode      CHAR(6)      CHARACTER SET ascii NOT NULL,
    house_number  INT          NOT NULL,
    addition      VARCHAR(10)  NOT NULL,
    street        VARCHAR(80)  NOT NULL,
    city          VARCHAR(80)  NOT NULL,
    contact_name  VARCHAR(80)  NOT NULL,
    phone         VARCHAR(15)  CHARACTER SET ascii NOT NULL,
    payment_days  SMALLINT     NOT NULL,
    active        BOOLEAN      NOT NULL,
    registered_at DATETIME(6)  NOT NULL,
    version       INT          NOT NULL,
    PRIMARY KEY (id),
    -- One legal person may have several departments that each get their own invoices.
    UNIQUE KEY organisation_same (kvk_number, name),
    KEY organisation_name (name),
    CONSTRAINT organisation_term CHECK (payment_days BETWEEN 1 AND 90)
);

-- Where an organisation has work done. Its id is used where that of a resident is; it is in no way a person.
CREATE TABLE premises (
    id              UUID        NOT NULL,
    organisation_id UUID        NOT NULL,
    name            VARCHAR(80) NOT NULL,
    contact_name    VARCHAR(80) NOT NULL,
    postcode        CHAR(6)     CHARACTER SET ascii NOT NULL,
    house_number    INT         NOT NULL,
    addition        VARCHAR(10) NOT NULL,
    street          VARCHAR(80) NOT NULL,
    city            VARCHAR(80) NOT NULL,
    latitude        DOUBLE      NULL,
    longitude       DOUBLE      NULL,
    located_by_table BOOLEAN    NOT NULL DEFAULT FALSE,
    phone           VARCHAR(15) CHARACTER SET ascii NOT NULL,
    active          BOOLEAN     NOT NULL,
    version         INT         NOT NULL,
    PRIMARY KEY (id),
    KEY premises_organisation (organisation_id, name),
    CONSTRAINT premises_of_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);

-- Where postcodes are, as an administrator loaded them: the whole table is replaced at once.
CREATE TABLE postcode_place (
    postcode     CHAR(6) CHARACTER SET ascii NOT NULL,
    from_number  INT     NOT NULL,
    until_number INT     NOT NULL,
    latitude     DOUBLE  NOT NULL,
    longitude    DOUBLE  NOT NULL,
    PRIMARY KEY (postcode, from_number),
    CONSTRAINT postcode_place_range CHECK (from_number <= until_number)
);

-- One row: who loaded the table that counts, and when.
CREATE TABLE postcode_load (
    id             TINYINT      NOT NULL,
    places         INT          NOT NULL,
    loaded_at      DATETIME(6)  NOT NULL,
    loaded_by_name VARCHAR(100) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT postcode_load_one CHECK (id = 1)
);

-- Where crews gather before they go out, and come back to.
CREATE TABLE servicepunt_place (
    servicepunt_id UUID   NOT NULL,
    latitude       DOUBLE NOT NULL,
    longitude      DOUBLE NOT NULL,
    PRIMARY KEY (servicepunt_id)
);
