-- The chart of accounts: what the enumeration in the code is called in the books, and where it stands in the
-- Referentie GrootboekSchema.
CREATE TABLE ledger_account (
    code     VARCHAR(30)  CHARACTER SET ascii NOT NULL,
    number   SMALLINT     NOT NULL,
    kind     VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    rgs      VARCHAR(20)  CHARACTER SET ascii NULL,
    name_nl  VARCHAR(80)  NOT NULL,
    name_en  VARCHAR(80)  NOT NULL,
    PRIMARY KEY (code),
    UNIQUE KEY ledger_account_number (number),
    CONSTRAINT ledger_account_digits CHECK (number BETWEEN 1000 AND 9999),
    CONSTRAINT ledger_account_kind CHECK (kind IN ('ASSET', 'LIABILITY', 'REVENUE', 'EXPENSE'))
);

-- Codes of RGS 3.3, of 3.7 for subsidies (8218910, Exploitatiesubsidies) and of 3.8 for breakage (Opbrengsten vervallen
-- vouchers: what lapsed cheques leave is turnover, as it was paid for help). The scheme parts revenue by rate of VAT and we
-- part it by kind of help, so that is one level up; an administrator may fill in what the bookkeeper uses.
INSERT INTO ledger_account (code, number, kind, rgs, name_nl, name_en) VALUES
    ('CASH', 1000, 'ASSET', 'BLimKasKas', 'Kas', 'Cash'),
    ('CASH_TRANSIT', 1010, 'ASSET', 'BLimKruSto', 'Kruisposten kas', 'Cash in transit'),
    ('PIN', 1020, 'ASSET', 'BLimKruPib', 'Pinbetalingen onderweg', 'Card payments in transit'),
    ('ONLINE', 1030, 'ASSET', 'BVorTusTon', 'Online betalingen onderweg', 'Online payments in transit'),
    ('BANK', 1100, 'ASSET', 'BLimBanRba', 'Bank', 'Bank'),
    ('DEBTORS', 1300, 'ASSET', 'BVorDebHad', 'Debiteuren', 'Debtors'),
    ('SUBSIDY_RECEIVABLE', 1310, 'ASSET', 'BVorOvaNob', 'Nog te declareren Wmo-bijdrage', 'Wmo subsidy not yet claimed'),
    ('SUBSIDY_CLAIMED', 1320, 'ASSET', 'BVorOvrOvk', 'Gedeclareerde Wmo-bijdrage', 'Wmo subsidy claimed'),
    ('BONUS_ADVANCED', 1330, 'ASSET', 'BVorOvrOvk', 'Voorgeschoten bonussen deelnemers', 'Bonuses of participants, advanced'),
    ('DEFERRED_STANDARD', 1700, 'LIABILITY', 'BSchCreVbk', 'Verkochte cheques, gewoon tarief', 'Cheques sold, standard tariff'),
    ('DEFERRED_REDUCED', 1710, 'LIABILITY', 'BSchCreVbk', 'Verkochte cheques, laag tarief', 'Cheques sold, reduced tariff'),
    ('REFUNDS_PAYABLE', 1720, 'LIABILITY', 'BSchOvsOvs', 'Terug te betalen', 'Refunds to pay out'),
    ('VAT_HIGH_PAYABLE', 1800, 'LIABILITY', 'BSchBepBtwOla', 'Btw hoog tarief', 'VAT, high rate'),
    ('VAT_LOW_PAYABLE', 1810, 'LIABILITY', 'BSchBepBtwOlv', 'Btw laag tarief', 'VAT, low rate'),
    ('REVENUE_KLUS', 8000, 'REVENUE', 'WOmzNod', 'Opbrengst klussen', 'Revenue of klussen'),
    ('REVENUE_DIENST', 8010, 'REVENUE', 'WOmzNod', 'Opbrengst diensten', 'Revenue of diensten'),
    ('SUBSIDY_REVENUE_KLUS', 8100, 'REVENUE', 'WOvbEsuEsu', 'Wmo-bijdrage klussen', 'Wmo subsidy on klussen'),
    ('SUBSIDY_REVENUE_DIENST', 8110, 'REVENUE', 'WOvbEsuEsu', 'Wmo-bijdrage diensten', 'Wmo subsidy on diensten'),
    ('ACCOUNT_REVENUE_KLUS', 8200, 'REVENUE', 'WOmzNod', 'Klussen op rekening', 'Klussen on account'),
    ('ACCOUNT_REVENUE_DIENST', 8210, 'REVENUE', 'WOmzNod', 'Diensten op rekening', 'Diensten on account'),
    ('BREAKAGE', 8300, 'REVENUE', 'WOmzNooOvv', 'Vrijgevallen verlopen cheques', 'Breakage of expired cheques'),
    ('REPLACEMENT_FEES', 8310, 'REVENUE', 'WOvbOvoOvo', 'Kosten vervanging', 'Replacement fees'),
    ('TILL_DIFFERENCE', 9000, 'EXPENSE', 'WBedAdlKav', 'Kasverschillen', 'Till differences'),
    ('SUBSIDY_DIFFERENCE', 9010, 'EXPENSE', 'WBedAdlBet', 'Verschillen Wmo-bijdrage', 'Differences in the Wmo subsidy'),
    ('PAYMENT_COSTS', 9020, 'EXPENSE', 'WBedAdlBan', 'Kosten van pin en online', 'Costs of card and online payments');

-- Until which day the books of a servicepunt are closed; 1970-01-01: never yet. There is a row from the first second, so
-- that there always is one to lock: a lock on a row that is not there would stand in the way of other servicepunten.
CREATE TABLE ledger_book (
    servicepunt_id UUID NOT NULL,
    closed_until   DATE NOT NULL DEFAULT '1970-01-01',
    PRIMARY KEY (servicepunt_id)
);

INSERT INTO ledger_book (servicepunt_id) SELECT id FROM servicepunt;

CREATE TRIGGER ledger_book_opened AFTER INSERT ON servicepunt
    FOR EACH ROW INSERT INTO ledger_book (servicepunt_id) VALUES (NEW.id);

-- Closed is closed.
DELIMITER //
CREATE TRIGGER ledger_book_forward BEFORE UPDATE ON ledger_book
    FOR EACH ROW
    BEGIN
        IF NEW.closed_until < OLD.closed_until THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'books that are closed stay closed';
        END IF;
    END//
DELIMITER ;

-- Every euro movement: one account debited, one credited, so that each row balances. Only added to.
CREATE TABLE ledger_transfer (
    id               UUID        NOT NULL,
    transaction_id   UUID        NOT NULL,
    cause            VARCHAR(20) CHARACTER SET ascii NOT NULL,
    reference_id     UUID        NOT NULL,
    debit            VARCHAR(30) CHARACTER SET ascii NOT NULL,
    credit           VARCHAR(30) CHARACTER SET ascii NOT NULL,
    amount_cents     BIGINT      NOT NULL,
    cheques          INT         NOT NULL,
    offering_id      UUID        NULL,
    vat_basis_points SMALLINT    NULL,
    ground           VARCHAR(10) CHARACTER SET ascii NULL,
    actor_id         UUID        NOT NULL,
    servicepunt_id   UUID        NOT NULL,
    shift_id         UUID        NULL,
    -- The name under which the answer to the request is kept, made of its idempotency key; none for scheduled work.
    request          BINARY(32)  NULL,
    occurred_at      DATETIME(6) NOT NULL,
    -- The day it counts for: when it happened, or the first day after what is closed.
    booked_on        DATE        NOT NULL,
    PRIMARY KEY (id),
    KEY ledger_transfer_reference (reference_id),
    KEY ledger_transfer_shift (shift_id, cause, debit, credit, amount_cents, cheques),
    -- Holds all that a statement adds up: it never reads the rows themselves.
    KEY ledger_transfer_sums (servicepunt_id, booked_on, cause, debit, credit, offering_id, vat_basis_points, ground,
        amount_cents, cheques),
    CONSTRAINT ledger_transfer_moves CHECK (amount_cents > 0),
    CONSTRAINT ledger_transfer_two_accounts CHECK (debit <> credit),
    CONSTRAINT ledger_transfer_cheques CHECK (cheques >= 0)
);

-- The day something counts for: its own, or the first after what is closed. The shared lock makes closing wait for what is
-- being written, and writing wait for what is being closed.
DELIMITER //
CREATE FUNCTION ledger_open_day(servicepunt UUID, day DATE) RETURNS DATE READS SQL DATA
    BEGIN
        DECLARE closed DATE;
        SELECT MAX(closed_until) INTO closed FROM ledger_book WHERE servicepunt_id = servicepunt LOCK IN SHARE MODE;
        RETURN IF(day <= closed, closed + INTERVAL 1 DAY, day);
    END//
DELIMITER ;

CREATE TRIGGER ledger_transfer_booked BEFORE INSERT ON ledger_transfer
    FOR EACH ROW SET NEW.booked_on = ledger_open_day(NEW.servicepunt_id, NEW.booked_on);

CREATE TRIGGER ledger_transfer_unchanged BEFORE UPDATE ON ledger_transfer
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the ledger is only added to';

CREATE TRIGGER ledger_transfer_kept BEFORE DELETE ON ledger_transfer
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the ledger is only added to';
