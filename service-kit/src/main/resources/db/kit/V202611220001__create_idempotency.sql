CREATE TABLE idempotency_key (
    actor varchar(120) NOT NULL,
    key varchar(200) NOT NULL,
    body_hash char(64) NOT NULL,
    status integer,
    etag varchar(60),
    location varchar(400),
    body text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (actor, key)
);
COMMENT ON TABLE idempotency_key IS 'First answer per caller and Idempotency-Key, written with the effect; kept at least 90 days because phones are offline for weeks';
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
