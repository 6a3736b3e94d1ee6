CREATE TABLE permit (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    tahun integer NOT NULL,
    tribulan integer NOT NULL CHECK (tribulan BETWEEN 1 AND 4),
    indicators uuid[] NOT NULL,
    nodes uuid[] NOT NULL,
    reason varchar(1000) NOT NULL,
    until date NOT NULL,
    granted_by varchar(120) NOT NULL,
    granted_at timestamptz NOT NULL,
    proposal text,
    proposed_by text[] NOT NULL,
    proposed_at timestamptz,
    applied_by varchar(120),
    applied_at timestamptz,
    version bigint NOT NULL,
    CHECK (cardinality(indicators) + cardinality(nodes) > 0),
    CHECK (applied_at IS NULL OR proposal IS NOT NULL),
    CHECK (applied_by IS NULL OR NOT (applied_by = ANY (proposed_by)))
);
COMMENT ON TABLE permit IS 'Izin koreksi: leave of Bappeda to correct named rows of a verified submission until a day';
COMMENT ON COLUMN permit.until IS 'Last day, in the time zone of the kabupaten; what is not verified by then never counts';
COMMENT ON COLUMN permit.proposal IS 'Rows as the correction wants them, JSON; they replace the entries only when verified';
CREATE INDEX permit_of_tribulan ON permit (opd, tahun, tribulan);

CREATE TABLE change_after_verification (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission,
    permit_id uuid REFERENCES permit,
    indicator_id uuid,
    node_id uuid,
    reason varchar(1000) NOT NULL,
    changed_by varchar(120) NOT NULL,
    changed_at timestamptz NOT NULL,
    before_state text,
    after_state text,
    CHECK ((indicator_id IS NULL) <> (node_id IS NULL)),
    CHECK (before_state IS NOT NULL OR after_state IS NOT NULL)
);
COMMENT ON TABLE change_after_verification IS 'Every figure that was different after verification, before and after, with its reason; only ever added to';
CREATE INDEX change_of_submission ON change_after_verification (submission_id);
