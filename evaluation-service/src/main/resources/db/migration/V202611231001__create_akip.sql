CREATE TABLE akip (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL REFERENCES opd (kode),
    tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
    versi integer NOT NULL CHECK (versi > 0),
    status varchar(12) NOT NULL CHECK (status IN ('DRAFT', 'ISSUED', 'SUPERSEDED')),
    template varchar(60) NOT NULL,
    skala_predikat varchar(60) NOT NULL,
    mode varchar(20) NOT NULL CHECK (mode IN ('KOMPONEN', 'SUB', 'KRITERIA_AVG')),
    nilai numeric NOT NULL CHECK (nilai BETWEEN 0 AND 100),
    predikat varchar(4) NOT NULL,
    sebutan varchar(60) NOT NULL,
    alasan_koreksi varchar(1000),
    lhe_id uuid UNIQUE,
    lhe_nomor varchar(100),
    lhe_tanggal date,
    lhe_penerbit varchar(200),
    lhe_perihal varchar(500),
    recorded_at timestamptz NOT NULL,
    recorded_by varchar(120) NOT NULL,
    scored_at timestamptz,
    version bigint NOT NULL,
    UNIQUE (opd, tahun, versi),
    CHECK ((status = 'DRAFT') = (lhe_id IS NULL)),
    CHECK (lhe_id IS NULL OR (lhe_nomor IS NOT NULL AND lhe_tanggal IS NOT NULL AND lhe_penerbit IS NOT NULL
        AND scored_at IS NOT NULL))
);
COMMENT ON TABLE akip IS 'Evaluasi AKIP of an OPD and year; a correction is a new versi that supersedes the issued one';
COMMENT ON COLUMN akip.nilai IS 'Exact score, up to 12 decimals; rounded only when printed or classified';
CREATE UNIQUE INDEX akip_one_issued ON akip (opd, tahun) WHERE status = 'ISSUED';
CREATE UNIQUE INDEX akip_one_draft ON akip (opd, tahun) WHERE status = 'DRAFT';

CREATE TABLE akip_komponen (
    akip_id uuid NOT NULL REFERENCES akip (id),
    no integer NOT NULL,
    nama varchar(200) NOT NULL,
    bobot numeric NOT NULL CHECK (bobot > 0),
    nilai numeric NOT NULL CHECK (nilai >= 0 AND nilai <= bobot),
    capaian numeric NOT NULL CHECK (capaian BETWEEN 0 AND 100),
    huruf varchar(4) NOT NULL,
    uraian text NOT NULL,
    catatan text[] NOT NULL,
    PRIMARY KEY (akip_id, no)
);
COMMENT ON COLUMN akip_komponen.huruf IS 'Letter by floor to the answer scale (LKE-02), not by the predikat interval';

CREATE TABLE akip_sub_komponen (
    akip_id uuid NOT NULL REFERENCES akip (id),
    kode varchar(20) NOT NULL,
    nama text NOT NULL,
    bobot numeric NOT NULL CHECK (bobot > 0),
    nilai numeric NOT NULL,
    capaian numeric NOT NULL CHECK (capaian BETWEEN 0 AND 100),
    huruf varchar(4) NOT NULL,
    PRIMARY KEY (akip_id, kode)
);

CREATE TABLE akip_jawaban (
    akip_id uuid NOT NULL REFERENCES akip (id),
    kode varchar(20) NOT NULL,
    jawaban varchar(4) NOT NULL,
    catatan text,
    PRIMARY KEY (akip_id, kode)
);
COMMENT ON TABLE akip_jawaban IS 'Answer of the evaluator per sub-komponen (mode SUB) or kriteria (mode KRITERIA_AVG)';

CREATE TABLE akip_lhe_komponen (
    akip_id uuid NOT NULL REFERENCES akip (id),
    no integer NOT NULL,
    uraian text NOT NULL,
    catatan text[] NOT NULL,
    PRIMARY KEY (akip_id, no)
);
COMMENT ON TABLE akip_lhe_komponen IS 'What the LHE says about a component, longer than the notes of the score table';

CREATE TABLE akip_rekomendasi (
    akip_id uuid NOT NULL REFERENCES akip (id),
    no integer NOT NULL CHECK (no > 0),
    teks text NOT NULL,
    kriteria text[] NOT NULL,
    PRIMARY KEY (akip_id, no)
);
COMMENT ON TABLE akip_rekomendasi IS 'Recommendations as this version of the LHE words them';
