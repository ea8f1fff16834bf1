-- Invoices to organisations, and the credit notes that undo them. Never changed: what is paid stands elsewhere.
CREATE TABLE invoice (
    id              UUID         NOT NULL,
    kind            VARCHAR(12)  CHARACTER SET ascii NOT NULL,
    number          VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    servicepunt_id  UUID         NOT NULL,
    organisation_id UUID         NOT NULL,
    month           CHAR(7)      CHARACTER SET ascii NOT NULL,
    issued_on       DATE         NOT NULL,
    due_on          DATE         NOT NULL,
    issued_at       DATETIME(6)  NOT NULL,
    issued_by       UUID         NOT NULL,
    credits         UUID         NULL,
    -- Who they were on that day: a later change of address doesn't change what was sent.
    seller          TEXT         NOT NULL,
    buyer           TEXT         NOT NULL,
    exemption       VARCHAR(300) NOT NULL,
    net_cents       BIGINT       NOT NULL,
    vat_cents       BIGINT       NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY invoice_number (number),
    -- An invoice is credited once.
    UNIQUE KEY invoice_credits (credits),
    KEY invoice_organisation (organisation_id, id),
    CONSTRAINT invoice_kind CHECK (kind IN ('INVOICE', 'CREDIT_NOTE')),
    CONSTRAINT invoice_credit_note CHECK ((kind = 'CREDIT_NOTE') = (credits IS NOT NULL)),
    CONSTRAINT invoice_parties CHECK (JSON_VALID(seller) AND JSON_VALID(buyer)),
    CONSTRAINT invoice_amounts CHECK (net_cents > 0 AND vat_cents >= 0)
);

CREATE TABLE invoice_line (
    invoice_id       UUID         NOT NULL,
    place            SMALLINT     NOT NULL,
    -- The visit, or the sale of cheques.
    about_id         UUID         NOT NULL,
    day              DATE         NOT NULL,
    what             VARCHAR(80)  NOT NULL,
    premises         VARCHAR(170) NOT NULL,
    offering_id      UUID         NULL,
    kind             VARCHAR(10)  CHARACTER SET ascii NULL,
    minutes          INT          NOT NULL,
    tariff_cents     BIGINT       NOT NULL,
    vat_basis_points INT          NULL,
    net_cents        BIGINT       NOT NULL,
    PRIMARY KEY (invoice_id, place),
    CONSTRAINT invoice_line_of FOREIGN KEY (invoice_id) REFERENCES invoice (id),
    CONSTRAINT invoice_line_amounts CHECK (minutes > 0 AND tariff_cents > 0 AND net_cents BETWEEN 1 AND tariff_cents)
);

-- What stands on an invoice that is not credited: each visit, and each sale on account, once.
CREATE TABLE invoiced (
    about_id   UUID NOT NULL,
    invoice_id UUID NOT NULL,
    PRIMARY KEY (about_id),
    KEY invoiced_on (invoice_id)
);

-- What came in for an invoice. A mistake is undone by a row that takes it back.
CREATE TABLE invoice_payment (
    id            UUID        NOT NULL,
    invoice_id    UUID        NOT NULL,
    amount_cents  BIGINT      NOT NULL,
    paid_on       DATE        NOT NULL,
    registered_at DATETIME(6) NOT NULL,
    registered_by UUID        NOT NULL,
    undoes        UUID        NULL,
    PRIMARY KEY (id),
    KEY invoice_payment_of (invoice_id, id),
    UNIQUE KEY invoice_payment_undone (undoes),
    CONSTRAINT invoice_payment_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
    CONSTRAINT invoice_payment_amount CHECK ((amount_cents < 0) = (undoes IS NOT NULL) AND amount_cents <> 0)
);

-- What is still to be paid of each invoice: the one row that changes, so that two who register the same don't both do.
CREATE TABLE invoice_balance (
    invoice_id     UUID    NOT NULL,
    servicepunt_id UUID    NOT NULL,
    due_on         DATE    NOT NULL,
    total_cents    BIGINT  NOT NULL,
    open_cents     BIGINT  NOT NULL,
    credited       BOOLEAN NOT NULL,
    PRIMARY KEY (invoice_id),
    KEY invoice_balance_list (servicepunt_id, invoice_id),
    CONSTRAINT invoice_balance_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
    CONSTRAINT invoice_balance_open CHECK (open_cents BETWEEN 0 AND total_cents),
    CONSTRAINT invoice_balance_credited CHECK (NOT credited OR open_cents = 0)
);

-- Who makes the invoices of a month, or corrects what a visit of it costs, takes this row first: they go one after the other.
CREATE TABLE invoice_turn (
    servicepunt_id UUID    NOT NULL,
    month          CHAR(7) CHARACTER SET ascii NOT NULL,
    turns          INT     NOT NULL,
    PRIMARY KEY (servicepunt_id, month)
);

CREATE TRIGGER invoice_unchanged BEFORE UPDATE ON invoice
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an invoice is never changed: credit it';
CREATE TRIGGER invoice_kept BEFORE DELETE ON invoice
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an invoice is never removed: credit it';
CREATE TRIGGER invoice_line_unchanged BEFORE UPDATE ON invoice_line
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an invoice is never changed: credit it';
CREATE TRIGGER invoice_line_kept BEFORE DELETE ON invoice_line
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an invoice is never changed: credit it';
CREATE TRIGGER invoice_payment_unchanged BEFORE UPDATE ON invoice_payment
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'payments are only added to';
CREATE TRIGGER invoice_payment_kept BEFORE DELETE ON invoice_payment
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'payments are only added to';
