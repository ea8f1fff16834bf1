-- Every euro movement: one account debited, one credited, so that each row balances. Only added to.
CREATE TABLE ledger_transfer (
    id             UUID        NOT NULL,
    transaction_id UUID        NOT NULL,
    cause          VARCHAR(20) CHARACTER SET ascii NOT NULL,
    reference_id   UUID        NOT NULL,
    debit          VARCHAR(30) CHARACTER SET ascii NOT NULL,
    credit         VARCHAR(30) CHARACTER SET ascii NOT NULL,
    amount_cents   BIGINT      NOT NULL,
    cheques        INT         NOT NULL,
    actor_id       UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    occurred_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY ledger_transfer_reference (reference_id),
    -- Both hold all that a statement adds up: it never reads the rows themselves.
    KEY ledger_transfer_sums (occurred_at, cause, debit, credit, amount_cents, cheques),
    KEY ledger_transfer_servicepunt (servicepunt_id, occurred_at, cause, debit, credit, amount_cents, cheques),
    CONSTRAINT ledger_transfer_moves CHECK (amount_cents > 0),
    CONSTRAINT ledger_transfer_two_accounts CHECK (debit <> credit),
    CONSTRAINT ledger_transfer_cheques CHECK (cheques >= 0)
);

CREATE TRIGGER ledger_transfer_unchanged BEFORE UPDATE ON ledger_transfer
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the ledger is only added to';

CREATE TRIGGER ledger_transfer_kept BEFORE DELETE ON ledger_transfer
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the ledger is only added to';
