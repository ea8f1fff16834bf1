-- Seals over batches of transfers, each over the one before: what was sealed can't be changed without being found out.
CREATE TABLE ledger_seal (
    number    BIGINT      NOT NULL,
    transfers INT         NOT NULL,
    sum_cents BIGINT      NOT NULL,
    sealed_at DATETIME(6) NOT NULL,
    hash      BINARY(32)  NOT NULL,
    PRIMARY KEY (number),
    CONSTRAINT ledger_seal_first CHECK (number > 0),
    CONSTRAINT ledger_seal_something CHECK (transfers > 0)
);

-- Which transfers stand under which seal, in which order. In order of the transfers' ids, as these are.
CREATE TABLE ledger_sealed (
    transfer_id UUID       NOT NULL,
    seal        BIGINT     NOT NULL,
    position    INT        NOT NULL,
    digest      BINARY(32) NOT NULL,
    PRIMARY KEY (transfer_id),
    UNIQUE KEY ledger_sealed_order (seal, position),
    CONSTRAINT ledger_sealed_under FOREIGN KEY (seal) REFERENCES ledger_seal (number),
    CONSTRAINT ledger_sealed_transfer FOREIGN KEY (transfer_id) REFERENCES ledger_transfer (id)
);

-- Each time that the ledger was looked through, with what was found.
CREATE TABLE ledger_verification (
    id        UUID        NOT NULL,
    began_at  DATETIME(6) NOT NULL,
    ended_at  DATETIME(6) NOT NULL,
    occasion  VARCHAR(10) CHARACTER SET ascii NOT NULL,
    actor_id  UUID        NULL,
    seals     BIGINT      NOT NULL,
    head      BINARY(32)  NOT NULL,
    transfers BIGINT      NOT NULL,
    findings  INT         NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE ledger_finding (
    verification_id UUID        NOT NULL,
    position        INT         NOT NULL,
    kind            VARCHAR(30) CHARACTER SET ascii NOT NULL,
    seal            BIGINT      NULL,
    transfer_id     UUID        NULL,
    account         VARCHAR(30) CHARACTER SET ascii NULL,
    books_cents     BIGINT      NULL,
    records_cents   BIGINT      NULL,
    PRIMARY KEY (verification_id, position),
    CONSTRAINT ledger_finding_of FOREIGN KEY (verification_id) REFERENCES ledger_verification (id)
);

CREATE TRIGGER ledger_seal_unchanged BEFORE UPDATE ON ledger_seal
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seals are only added to';
CREATE TRIGGER ledger_seal_kept BEFORE DELETE ON ledger_seal
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seals are only added to';
CREATE TRIGGER ledger_sealed_unchanged BEFORE UPDATE ON ledger_sealed
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seals are only added to';
CREATE TRIGGER ledger_sealed_kept BEFORE DELETE ON ledger_sealed
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seals are only added to';
CREATE TRIGGER ledger_verification_unchanged BEFORE UPDATE ON ledger_verification
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'verifications are only added to';
CREATE TRIGGER ledger_verification_kept BEFORE DELETE ON ledger_verification
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'verifications are only added to';
CREATE TRIGGER ledger_finding_unchanged BEFORE UPDATE ON ledger_finding
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'verifications are only added to';
CREATE TRIGGER ledger_finding_kept BEFORE DELETE ON ledger_finding
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'verifications are only added to';
