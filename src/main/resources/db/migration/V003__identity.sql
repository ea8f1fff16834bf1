CREATE TABLE servicepunt (
    id    UUID         NOT NULL,
    name  VARCHAR(100) NOT NULL,
    phone VARCHAR(20)  NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE account (
    id             UUID         NOT NULL,
    username       VARCHAR(100) NOT NULL,
    password_hash  VARCHAR(200) CHARACTER SET ascii NOT NULL,
    name           VARCHAR(100) NOT NULL,
    roles          VARCHAR(200) CHARACTER SET ascii NOT NULL,
    servicepunt_id UUID         NOT NULL,
    resident_id    UUID         NULL,
    participant_id UUID         NULL,
    active         BOOLEAN      NOT NULL,
    failures       INT          NOT NULL,
    blocked_until  DATETIME(6)  NULL,
    -- A token names the number it was made under: with the next one it is over.
    session_number    INT         NOT NULL DEFAULT 0,
    sessions_ended_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY account_username (username),
    KEY account_sessions_ended (sessions_ended_at),
    CONSTRAINT account_servicepunt FOREIGN KEY (servicepunt_id) REFERENCES servicepunt (id)
);
