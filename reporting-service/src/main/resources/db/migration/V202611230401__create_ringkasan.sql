CREATE TABLE ringkasan (
    opd varchar(60) NOT NULL,
    tahun integer NOT NULL,
    stale boolean NOT NULL,
    nama varchar(200),
    isi jsonb,
    unverified boolean NOT NULL DEFAULT false,
    PRIMARY KEY (opd, tahun)
);
COMMENT ON TABLE ringkasan IS 'Headline figures per OPD and year, computed from fact; a stale row is computed again when it is read';
CREATE INDEX ringkasan_stale ON ringkasan (tahun) WHERE stale;
CREATE INDEX ringkasan_tahun ON ringkasan (tahun, opd);
