CREATE TABLE bukti_tersedia (
    event_id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    tahun_awal integer NOT NULL,
    tahun_akhir integer NOT NULL,
    kind varchar(60) NOT NULL,
    label text NOT NULL,
    tanggal date,
    occurred_at timestamptz NOT NULL,
    CHECK (tahun_akhir >= tahun_awal)
);
COMMENT ON TABLE bukti_tersedia IS 'Evidence that already exists in the system, proposed by events of other services and judged by a person';
COMMENT ON COLUMN bukti_tersedia.tanggal IS 'Date the document carries; where absent, the day of occurred_at in the zone of the OPD';
CREATE INDEX bukti_tersedia_opd ON bukti_tersedia (opd, tahun_awal, tahun_akhir);
