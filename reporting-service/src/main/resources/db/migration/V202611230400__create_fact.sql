CREATE TABLE fact (
    opd varchar(60) NOT NULL,
    kind varchar(30) NOT NULL,
    tahun integer NOT NULL,
    key varchar(200) NOT NULL,
    source varchar(60) NOT NULL,
    sequence bigint NOT NULL,
    event_id uuid NOT NULL,
    event_name varchar(60) NOT NULL,
    subject varchar(200) NOT NULL,
    occurred_at timestamptz NOT NULL,
    payload jsonb NOT NULL,
    PRIMARY KEY (opd, kind, tahun, key)
);
COMMENT ON TABLE fact IS 'Newest version of what the other services decided; a copy of the log, rebuilt from offset 0 at any time';
COMMENT ON COLUMN fact.tahun IS 'Year the fact belongs to; 0 when it belongs to no year (OPD, policy)';
COMMENT ON COLUMN fact.sequence IS 'Position of the event in its (source, opd); an older event never replaces a newer one';
CREATE INDEX fact_by_source ON fact (source, occurred_at);
