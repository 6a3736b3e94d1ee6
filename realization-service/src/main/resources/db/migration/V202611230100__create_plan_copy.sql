CREATE TABLE opd (
    kode varchar(60) PRIMARY KEY,
    nama varchar(300) NOT NULL,
    sequence bigint NOT NULL
);
COMMENT ON TABLE opd IS 'Read copy of planning: which OPD exist';
COMMENT ON COLUMN opd.sequence IS 'Sequence of the event this row comes from; an older event changes nothing';

CREATE TABLE policy (
    id varchar(120) PRIMARY KEY,
    berlaku_mulai date NOT NULL,
    berlaku_sampai date,
    content text NOT NULL,
    sequence bigint NOT NULL
);
COMMENT ON TABLE policy IS 'Read copy of planning: dated policies of the kabupaten; content is JSON';

CREATE TABLE plan_document (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL,
    version integer NOT NULL,
    opd varchar(60) NOT NULL,
    kind varchar(30) NOT NULL CHECK (kind IN ('RENSTRA', 'RENJA', 'PERJANJIAN_KINERJA', 'IKU')),
    tahun_awal integer NOT NULL,
    tahun_akhir integer NOT NULL,
    label varchar(60),
    effective_from date NOT NULL,
    sequence bigint NOT NULL,
    content text NOT NULL,
    UNIQUE (document_id, version),
    CHECK (tahun_awal <= tahun_akhir)
);
COMMENT ON TABLE plan_document IS 'Read copy of planning: every approved version whole, never edited; which one holds is decided when read, so the order of arrival does not matter';
CREATE INDEX plan_document_of_year ON plan_document (opd, tahun_awal, tahun_akhir);

CREATE TABLE target_revision (
    event_id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    indicator_id uuid NOT NULL,
    tahun integer NOT NULL,
    old_target text,
    new_target text,
    reason varchar(2000),
    effective_date date,
    from_document varchar(300),
    to_document varchar(300)
);
COMMENT ON TABLE target_revision IS 'Read copy of planning: both targets of a revision, shown beside the realization';
CREATE INDEX target_revision_of_year ON target_revision (opd, tahun);

CREATE TABLE score (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    tahun integer NOT NULL,
    ukuran varchar(10) NOT NULL CHECK (ukuran IN ('AKIP', 'IKM', 'IPP')),
    nilai numeric NOT NULL,
    predikat varchar(100),
    event_id uuid NOT NULL,
    sequence bigint NOT NULL,
    UNIQUE (opd, tahun, ukuran)
);
COMMENT ON TABLE score IS 'Scores published by evaluation: the realization of the indicators measured by them';
