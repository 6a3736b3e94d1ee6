CREATE TABLE layanan (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL REFERENCES opd (kode),
    no integer NOT NULL CHECK (no > 0),
    nama varchar(200) NOT NULL,
    pengguna bigint CHECK (pengguna > 0),
    aktif boolean NOT NULL,
    version bigint NOT NULL,
    UNIQUE (opd, no)
);
COMMENT ON TABLE layanan IS 'Services of an OPD that people are asked about';
COMMENT ON COLUMN layanan.pengguna IS 'Users of the service in the period before, population of the sample; absent when unknown';
CREATE UNIQUE INDEX layanan_name_once ON layanan (opd, lower(nama));
