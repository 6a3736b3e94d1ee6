CREATE TABLE tribulan_period (
    id uuid PRIMARY KEY,
    tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
    tribulan integer NOT NULL CHECK (tribulan BETWEEN 1 AND 4),
    status varchar(10) NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
    deadline date NOT NULL,
    opened_at timestamptz NOT NULL,
    opened_by varchar(120) NOT NULL,
    closed_at timestamptz,
    closed_by varchar(120),
    reason varchar(500),
    version bigint NOT NULL,
    UNIQUE (tahun, tribulan)
);
COMMENT ON TABLE tribulan_period IS 'Reporting periods of the kabupaten; a writer holds a share lock on its row, closing waits for all of them';
