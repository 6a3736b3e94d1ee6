CREATE TABLE rekomendasi (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL REFERENCES opd (kode),
    tahun integer NOT NULL,
    no integer NOT NULL CHECK (no > 0),
    teks text NOT NULL,
    kriteria text[] NOT NULL,
    lhe_id uuid NOT NULL,
    UNIQUE (opd, tahun, no)
);
COMMENT ON TABLE rekomendasi IS 'Issued recommendation; keeps its id through corrections of the LHE so that its follow-up stays with it';

CREATE TABLE tindak_lanjut (
    rekomendasi_id uuid PRIMARY KEY REFERENCES rekomendasi (id),
    actions text[] NOT NULL,
    hasil text[] NOT NULL,
    waktu varchar(200),
    due_date date,
    penanggung_jawab varchar(300),
    claimed_status varchar(12) NOT NULL CHECK (claimed_status IN ('BELUM', 'DALAM_PROSES', 'SELESAI')),
    as_of date NOT NULL,
    status varchar(12) NOT NULL CHECK (status IN ('BELUM', 'DALAM_PROSES', 'SELESAI', 'TERLAMBAT')),
    recorded_at timestamptz NOT NULL,
    recorded_by varchar(120) NOT NULL,
    version bigint NOT NULL
);
COMMENT ON COLUMN tindak_lanjut.status IS 'Derived from evidence and dates at as_of (V-DATE-1), never typed';

CREATE TABLE tindak_lanjut_bukti (
    rekomendasi_id uuid NOT NULL REFERENCES tindak_lanjut (rekomendasi_id),
    urutan integer NOT NULL,
    nama varchar(300) NOT NULL,
    url varchar(2000),
    evidence_id uuid,
    tanggal date,
    PRIMARY KEY (rekomendasi_id, urutan),
    CHECK (url IS NOT NULL OR evidence_id IS NOT NULL)
);
