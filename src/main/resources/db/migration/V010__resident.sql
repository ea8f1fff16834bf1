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
    phone         VARCHAR(15)  CHARACTER SET ascii NOT NULL,
    email         VARCHAR(254) NULL,
    household     UUID         NOT NULL,
    sort_key      VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    same_person   VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    registered_at DATETIME(6)  NOT NULL,
    account_id    UUID         NULL,
    version       INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY resident_name (sort_key),
    UNIQUE KEY resident_same_person (same_person),
    KEY resident_postcode (postcode, sort_key),
    KEY resident_birth_date (birth_date, sort_key),
    KEY resident_household (household, sort_key)
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
