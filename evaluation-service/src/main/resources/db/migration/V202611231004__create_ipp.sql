CREATE TABLE ipp (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL REFERENCES opd (kode),
    tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
    versi integer NOT NULL CHECK (versi > 0),
    status varchar(12) NOT NULL CHECK (status IN ('PUBLISHED', 'SUPERSEDED')),
    instrumen varchar(60) NOT NULL,
    skala varchar(60) NOT NULL,
    nilai numeric NOT NULL CHECK (nilai >= 0),
    kategori varchar(4) NOT NULL,
    makna varchar(60) NOT NULL,
    tanggal date,
    alasan_koreksi varchar(1000),
    recorded_at timestamptz NOT NULL,
    recorded_by varchar(120) NOT NULL,
    version bigint NOT NULL,
    UNIQUE (opd, tahun, versi)
);
CREATE UNIQUE INDEX ipp_one_published ON ipp (opd, tahun) WHERE status = 'PUBLISHED';

CREATE TABLE ipp_aspek (
    ipp_id uuid NOT NULL REFERENCES ipp (id),
    no integer NOT NULL,
    nama varchar(200) NOT NULL,
    bobot numeric NOT NULL CHECK (bobot > 0),
    nilai numeric NOT NULL CHECK (nilai >= 0),
    nilai_aspek numeric NOT NULL,
    PRIMARY KEY (ipp_id, no)
);
COMMENT ON COLUMN ipp_aspek.nilai_aspek IS 'Contribution to the index: bobot x nilai / 100';
