CREATE TABLE ikm (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL REFERENCES opd (kode),
    tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
    versi integer NOT NULL CHECK (versi > 0),
    status varchar(12) NOT NULL CHECK (status IN ('PUBLISHED', 'SUPERSEDED')),
    instrumen varchar(60) NOT NULL,
    skala varchar(60) NOT NULL,
    metode varchar(30) NOT NULL CHECK (metode IN ('SIMPLE_MEAN', 'RESPONDENT_WEIGHTED')),
    bobot_dibulatkan boolean NOT NULL,
    nilai numeric NOT NULL CHECK (nilai BETWEEN 0 AND 100),
    mutu varchar(4) NOT NULL,
    kinerja varchar(60) NOT NULL,
    nilai_sederhana numeric NOT NULL,
    nilai_tertimbang numeric,
    tanggal date,
    alasan_koreksi varchar(1000),
    recorded_at timestamptz NOT NULL,
    recorded_by varchar(120) NOT NULL,
    version bigint NOT NULL,
    UNIQUE (opd, tahun, versi)
);
COMMENT ON COLUMN ikm.nilai_tertimbang IS 'Respondent-weighted value; absent when a service has no respondent count';
CREATE UNIQUE INDEX ikm_one_published ON ikm (opd, tahun) WHERE status = 'PUBLISHED';

CREATE TABLE ikm_layanan (
    ikm_id uuid NOT NULL REFERENCES ikm (id),
    no integer NOT NULL,
    nama varchar(200) NOT NULL,
    nilai numeric NOT NULL CHECK (nilai BETWEEN 0 AND 100),
    responden bigint CHECK (responden > 0),
    mutu varchar(4) NOT NULL,
    PRIMARY KEY (ikm_id, no)
);

CREATE TABLE ikm_unsur (
    ikm_id uuid NOT NULL REFERENCES ikm (id),
    layanan_no integer NOT NULL,
    kode varchar(10) NOT NULL,
    nama varchar(200) NOT NULL,
    nrr numeric NOT NULL CHECK (nrr BETWEEN 1 AND 4),
    jawaban bigint[],
    PRIMARY KEY (ikm_id, layanan_no, kode)
);
COMMENT ON COLUMN ikm_unsur.nrr IS 'Nilai rata-rata unsur: mean answer of those who answered, 1 to 4';

CREATE TABLE ikm_unsur_terendah (
    ikm_id uuid NOT NULL REFERENCES ikm (id),
    urutan integer NOT NULL,
    kode varchar(10) NOT NULL,
    nama varchar(200) NOT NULL,
    nrr numeric,
    PRIMARY KEY (ikm_id, urutan)
);
COMMENT ON COLUMN ikm_unsur_terendah.nrr IS 'Absent when an archive names the element without its figure';
