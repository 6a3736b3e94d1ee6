CREATE TABLE dokumen (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    tahun integer NOT NULL,
    jenis varchar(30) NOT NULL,
    tempat varchar(100) NOT NULL,
    tanggal date NOT NULL,
    penandatangan varchar(60) NOT NULL,
    sha256_pdf varchar(64) NOT NULL,
    sha256_docx varchar(64) NOT NULL,
    sha256_json varchar(64) NOT NULL,
    published_at timestamptz NOT NULL,
    published_by varchar(120) NOT NULL
);
COMMENT ON TABLE dokumen IS 'Documents published; the files lie under the data directory, named by their id';
CREATE INDEX dokumen_latest ON dokumen (opd, tahun, jenis, published_at DESC);
