CREATE TABLE impor (
  token uuid PRIMARY KEY,
  opd varchar(60) NOT NULL REFERENCES opd (kode),
  jenis varchar(30) NOT NULL CHECK (jenis IN ('RENSTRA', 'RENJA', 'PERJANJIAN_KINERJA', 'RENCANA_AKSI', 'IKU')),
  dokumen_id uuid,
  dokumen_versi bigint,
  sha256 varchar(64) NOT NULL CHECK (length(sha256) = 64),
  isi jsonb NOT NULL,
  hasil jsonb NOT NULL,
  ditolak integer NOT NULL CHECK (ditolak >= 0),
  berubah integer NOT NULL CHECK (berubah >= 0),
  dibuat_oleh varchar(120) NOT NULL,
  dibuat_pada timestamptz NOT NULL,
  kedaluwarsa_pada timestamptz NOT NULL CHECK (kedaluwarsa_pada > dibuat_pada),
  diterapkan_pada timestamptz,
  CHECK (diterapkan_pada IS NULL OR ditolak = 0)
);
COMMENT ON TABLE impor IS 'An uploaded document that was looked at; only what stands here can be applied, and only once';
COMMENT ON COLUMN impor.dokumen_versi IS 'Version (ETag) of the document it was compared with; null = there was none';
COMMENT ON COLUMN impor.sha256 IS 'Of the uploaded file';
COMMENT ON COLUMN impor.isi IS 'Content in the form of a bundle file (docs/bundle.md)';
COMMENT ON COLUMN impor.hasil IS 'BatchResult of the preview: what becomes of each row';
COMMENT ON COLUMN impor.ditolak IS 'Refused rows; with any the upload cannot be applied';
COMMENT ON COLUMN impor.berubah IS 'Rows that would be new or other than now; 0 = applying changes nothing';
CREATE INDEX impor_of_opd ON impor (opd, dibuat_pada);
