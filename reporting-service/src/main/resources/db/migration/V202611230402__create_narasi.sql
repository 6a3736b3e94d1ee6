CREATE TABLE narasi (
    opd varchar(60) NOT NULL,
    tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
    section varchar(40) NOT NULL,
    paragraphs text NOT NULL,
    version bigint NOT NULL,
    updated_at timestamptz NOT NULL,
    updated_by varchar(120) NOT NULL,
    PRIMARY KEY (opd, tahun, section)
);
COMMENT ON TABLE narasi IS 'Narrative sections of the LKjIP, written here, with placeholders for computed figures';
