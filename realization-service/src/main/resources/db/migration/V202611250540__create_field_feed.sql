CREATE TABLE field_feed (
    opd varchar(60) NOT NULL,
    indicator_id uuid NOT NULL,
    form_kode varchar(60) NOT NULL,
    set_by varchar(120) NOT NULL,
    set_at timestamptz NOT NULL,
    PRIMARY KEY (opd, indicator_id)
);
COMMENT ON TABLE field_feed IS 'Which form counts for which indicator: its verified reports are proposed as the realization, and a person accepts';

CREATE TABLE field_acceptance (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    tahun integer NOT NULL,
    tribulan integer NOT NULL CHECK (tribulan BETWEEN 1 AND 4),
    indicator_id uuid NOT NULL,
    form_kode varchar(60) NOT NULL,
    reports integer NOT NULL CHECK (reports >= 0),
    accepted_by varchar(120) NOT NULL,
    accepted_at timestamptz NOT NULL
);
COMMENT ON TABLE field_acceptance IS 'Counts of field reports an operator took over into an entry; the newest of an indicator and tribulan is its source';
CREATE INDEX field_acceptance_of_tribulan ON field_acceptance (opd, tahun, tribulan);
