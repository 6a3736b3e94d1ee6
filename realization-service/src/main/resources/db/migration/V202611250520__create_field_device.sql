CREATE TABLE field_device (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    officer varchar(120) NOT NULL,
    label varchar(120) NOT NULL,
    enrolled_at timestamptz NOT NULL,
    enrolment_ends timestamptz NOT NULL,
    token_hash char(64) NOT NULL UNIQUE,
    token_ends timestamptz NOT NULL,
    token_used boolean NOT NULL,
    renewal_hash char(64) NOT NULL UNIQUE,
    previous_renewal_hash char(64),
    last_seen_at timestamptz,
    revoked_at timestamptz,
    revoked_by varchar(120),
    revoke_reason varchar(500),
    CHECK ((revoked_at IS NULL) = (revoke_reason IS NULL))
);
COMMENT ON TABLE field_device IS 'Phones enrolled by an officer who signed in; tokens are kept as SHA-256 only';
COMMENT ON COLUMN field_device.token_used IS 'Whether the newest token was seen: then the renewal before it must not be used again';
COMMENT ON COLUMN field_device.previous_renewal_hash IS 'May be used once more when the answer to its use was lost; used later, it was stolen and the device is revoked';
CREATE INDEX field_device_of_opd ON field_device (opd, officer);
CREATE INDEX field_device_previous ON field_device (previous_renewal_hash);
