CREATE TABLE benchmark (
    id uuid PRIMARY KEY,
    tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
    ukuran varchar(4) NOT NULL CHECK (ukuran IN ('AKIP', 'IKM', 'IPP')),
    tingkat varchar(20) NOT NULL CHECK (tingkat IN ('NASIONAL', 'PROVINSI', 'KABUPATEN')),
    versi integer NOT NULL CHECK (versi > 0),
    status varchar(12) NOT NULL CHECK (status IN ('PUBLISHED', 'SUPERSEDED')),
    nilai numeric CHECK (nilai >= 0),
    sumber varchar(500) NOT NULL,
    alasan_koreksi varchar(1000),
    recorded_at timestamptz NOT NULL,
    recorded_by varchar(120) NOT NULL,
    version bigint NOT NULL,
    UNIQUE (tahun, ukuran, tingkat, versi)
);
COMMENT ON COLUMN benchmark.nilai IS 'Absent when it is known that no reference value exists';
CREATE UNIQUE INDEX benchmark_one_published ON benchmark (tahun, ukuran, tingkat) WHERE status = 'PUBLISHED';
