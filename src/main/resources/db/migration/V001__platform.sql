-- Answers to requests that were done, sealed; kept for a day.
CREATE TABLE idempotent_answer (
    request     BINARY(32)  NOT NULL,
    fingerprint BINARY(32)  NOT NULL,
    answer      MEDIUMBLOB  NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (request),
    KEY idempotent_answer_age (answered_at)
);

-- Numbers on documents, without gaps: one row per series, taken in the transaction that uses the number.
CREATE TABLE document_number (
    series VARCHAR(60) CHARACTER SET ascii NOT NULL,
    last   BIGINT NOT NULL,
    PRIMARY KEY (series)
);

-- Which node does a job, and until when at the latest: one row per job.
CREATE TABLE job_lock (
    name       VARCHAR(64)  CHARACTER SET ascii NOT NULL,
    lock_until DATETIME(6)  NOT NULL,
    locked_at  DATETIME(6)  NOT NULL,
    locked_by  VARCHAR(255) NOT NULL,
    PRIMARY KEY (name)
);
