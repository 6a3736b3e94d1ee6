CREATE TABLE audit_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    opd varchar(60) NOT NULL,
    chain_no bigint NOT NULL,
    at timestamptz NOT NULL,
    actor varchar(120) NOT NULL,
    action varchar(80) NOT NULL,
    subject varchar(200) NOT NULL,
    before_state text,
    after_state text,
    previous_hash char(64) NOT NULL,
    hash char(64) NOT NULL,
    UNIQUE (opd, chain_no)
);
COMMENT ON TABLE audit_entry IS 'Every change: append-only, hash-chained per OPD, verified by AuditTrail.firstBrokenEntry';

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit_entry is append-only';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
