CREATE TABLE formulir_ipp (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL REFERENCES opd (kode),
    tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
    formulir varchar(3) NOT NULL CHECK (formulir IN ('F01', 'F02')),
    instrumen varchar(60) NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by varchar(120) NOT NULL,
    version bigint NOT NULL,
    UNIQUE (opd, tahun, formulir)
);
COMMENT ON COLUMN formulir_ipp.formulir IS 'F01 = data of the unit, written by the OPD; F02 = judgement, written by the evaluator. F03 is a survey';

CREATE TABLE formulir_ipp_isian (
    formulir_id uuid NOT NULL REFERENCES formulir_ipp (id),
    urutan integer NOT NULL,
    indikator varchar(10) NOT NULL,
    nilai integer CHECK (nilai BETWEEN 0 AND 5),
    uraian varchar(2000),
    tautan varchar(500),
    PRIMARY KEY (formulir_id, urutan),
    UNIQUE (formulir_id, indikator) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON COLUMN formulir_ipp_isian.nilai IS 'Ordinal judgement of F-02; absent in F-01 and while not judged';
COMMENT ON COLUMN formulir_ipp_isian.tautan IS 'Where the evidence of F-01 is';
