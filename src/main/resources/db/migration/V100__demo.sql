-- Which servicepunten hold invented people. Written last, in the transaction that makes them.
CREATE TABLE demonstration (
    servicepunt_id UUID NOT NULL,
    seed BIGINT NOT NULL,
    last_day DATE NOT NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (servicepunt_id)
);
