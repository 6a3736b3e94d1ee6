CREATE TABLE dokumen_cetak (
    opd varchar(60) NOT NULL,
    tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
    isi text NOT NULL,
    version bigint NOT NULL,
    updated_at timestamptz NOT NULL,
    updated_by varchar(120) NOT NULL,
    PRIMARY KEY (opd, tahun)
);
COMMENT ON TABLE dokumen_cetak IS 'Figures printed in an old document, compared with the computed ones; never results themselves';
