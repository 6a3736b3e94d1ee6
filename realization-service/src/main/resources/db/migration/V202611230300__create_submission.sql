CREATE TABLE submission (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    tahun integer NOT NULL,
    tribulan integer NOT NULL CHECK (tribulan BETWEEN 1 AND 4),
    origin varchar(10) NOT NULL CHECK (origin IN ('SYSTEM', 'ARCHIVE')),
    source_document varchar(300),
    status varchar(10) NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'LOCKED')),
    version bigint NOT NULL,
    editors text[] NOT NULL,
    submitted_by varchar(120),
    submitted_at timestamptz,
    late boolean NOT NULL,
    returned_by varchar(120),
    returned_at timestamptz,
    notes text NOT NULL,
    verified_by varchar(120),
    verified_at timestamptz,
    locked_at timestamptz,
    measured_pagu numeric,
    UNIQUE (opd, tahun, tribulan)
);
COMMENT ON TABLE submission IS 'Realization of one OPD and tribulan; its row lock orders everything that happens to it';
COMMENT ON COLUMN submission.editors IS 'Who entered something: none of them may verify (four eyes)';
COMMENT ON COLUMN submission.measured_pagu IS 'Total pagu at verification; tells whether a later plan changes what was verified';

CREATE TABLE entry (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission,
    indicator_id uuid NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric CHECK (denominator <> 0),
    grade varchar(30),
    na boolean NOT NULL,
    na_reason varchar(1000),
    basis varchar(12) NOT NULL CHECK (basis IN ('TRIBULAN', 'SD_TRIBULAN')),
    target text,
    penjelasan text[] NOT NULL,
    hambatan text[] NOT NULL,
    rekomendasi text[] NOT NULL,
    upaya text[] NOT NULL,
    rencana_tindak_lanjut text[] NOT NULL,
    version bigint NOT NULL,
    changed_by varchar(120) NOT NULL,
    changed_at timestamptz NOT NULL,
    UNIQUE (submission_id, indicator_id),
    CHECK (NOT na OR (value IS NULL AND numerator IS NULL AND grade IS NULL)),
    CHECK ((numerator IS NULL) = (denominator IS NULL))
);
COMMENT ON COLUMN entry.value IS 'As entered; null with na false = not filled in, which is not zero';
COMMENT ON COLUMN entry.target IS 'Target printed in the source document of an archive submission, JSON; null otherwise';

CREATE TABLE budget_entry (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission,
    node_id uuid NOT NULL,
    realisasi numeric CHECK (realisasi >= 0),
    basis varchar(12) NOT NULL CHECK (basis IN ('TRIBULAN', 'SD_TRIBULAN')),
    penjelasan text[] NOT NULL,
    version bigint NOT NULL,
    changed_by varchar(120) NOT NULL,
    changed_at timestamptz NOT NULL,
    UNIQUE (submission_id, node_id)
);

CREATE TABLE measured_value (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission,
    indicator_id uuid NOT NULL,
    status varchar(20) NOT NULL,
    target numeric,
    realization numeric,
    raw numeric,
    capped numeric,
    UNIQUE (submission_id, indicator_id)
);
COMMENT ON TABLE measured_value IS 'Capaian as verified; a revised target or a late score measures anew and replaces it, the events keep both';
