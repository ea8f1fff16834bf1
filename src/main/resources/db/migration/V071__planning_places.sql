-- Each look whether every open booking is in exactly one place.
CREATE TABLE place_check (
    id             UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    made_at        DATETIME(6) NOT NULL,
    bookings       INT         NOT NULL,
    visits         INT         NOT NULL,
    found          INT         NOT NULL,
    PRIMARY KEY (id),
    KEY place_check_made (servicepunt_id, id)
);

-- What it found; at most a thousand per look.
CREATE TABLE place_finding (
    check_id   UUID        NOT NULL,
    number     INT         NOT NULL,
    kind       VARCHAR(30) CHARACTER SET ascii NOT NULL,
    booking_id UUID        NOT NULL,
    visit_id   UUID        NULL,
    PRIMARY KEY (check_id, number),
    CONSTRAINT place_finding_check FOREIGN KEY (check_id) REFERENCES place_check (id)
);
