CREATE TABLE indeks (
    id uuid PRIMARY KEY,
    kode varchar(40) NOT NULL,
    berlaku_mulai date NOT NULL,
    definisi jsonb NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by varchar(120) NOT NULL,
    UNIQUE (kode, berlaku_mulai)
);
COMMENT ON TABLE indeks IS 'Weighted indices of the kabupaten (PATEN, sinergitas, ..) as dated definitions, never changed once recorded';

CREATE TABLE indeks_nilai (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL REFERENCES opd (kode),
    tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
    indeks_id uuid NOT NULL REFERENCES indeks (id),
    kode varchar(40) NOT NULL,
    versi integer NOT NULL CHECK (versi > 0),
    status varchar(12) NOT NULL CHECK (status IN ('PUBLISHED', 'SUPERSEDED')),
    nilai numeric NOT NULL CHECK (nilai >= 0),
    kategori varchar(60),
    komponen jsonb NOT NULL,
    tanggal date,
    alasan_koreksi varchar(1000),
    recorded_at timestamptz NOT NULL,
    recorded_by varchar(120) NOT NULL,
    version bigint NOT NULL,
    UNIQUE (opd, tahun, kode, versi)
);
COMMENT ON COLUMN indeks_nilai.kategori IS 'Absent where the definition has no categories';
CREATE UNIQUE INDEX indeks_nilai_one_published ON indeks_nilai (opd, tahun, kode) WHERE status = 'PUBLISHED';
