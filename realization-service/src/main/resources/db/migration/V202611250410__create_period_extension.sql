CREATE TABLE period_extension (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
    tribulan integer NOT NULL CHECK (tribulan BETWEEN 1 AND 4),
    deadline date NOT NULL,
    reason varchar(500) NOT NULL,
    granted_by varchar(120) NOT NULL,
    granted_at timestamptz NOT NULL,
    version bigint NOT NULL,
    UNIQUE (opd, tahun, tribulan)
);
COMMENT ON TABLE period_extension IS 'More time for one OPD and tribulan than the others have (perpanjangan)';
COMMENT ON COLUMN period_extension.deadline IS 'Last day, in the time zone of the kabupaten; after it the tribulan is as closed as for the others, without anybody doing anything';
