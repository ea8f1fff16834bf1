-- Cheques that a resident ordered in her own pages, at the price of that day. It becomes a sale when its payment comes in.
CREATE TABLE cheque_order (
    id             UUID        NOT NULL,
    servicepunt_id UUID        NOT NULL,
    resident_id    UUID        NOT NULL,
    ordered_at     DATETIME(6) NOT NULL,
    cheques        SMALLINT    NOT NULL,
    worth_minutes  SMALLINT    NOT NULL,
    total_cents    BIGINT      NOT NULL,
    payment_id     UUID        NOT NULL,
    sale_id        UUID        NULL,
    collected_at   DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY cheque_order_payment (payment_id),
    UNIQUE KEY cheque_order_sale (sale_id),
    KEY cheque_order_resident (resident_id, id),
    CONSTRAINT cheque_order_of_sale FOREIGN KEY (sale_id) REFERENCES cheque_sale (id),
    CONSTRAINT cheque_order_count CHECK (cheques BETWEEN 1 AND 100),
    CONSTRAINT cheque_order_collected CHECK (collected_at IS NULL OR sale_id IS NOT NULL)
);
