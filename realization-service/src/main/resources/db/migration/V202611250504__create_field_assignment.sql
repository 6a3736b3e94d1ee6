CREATE TABLE field_assignment (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    officer varchar(120) NOT NULL,
    form_kode varchar(60) NOT NULL,
    desa varchar(60) NOT NULL,
    tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
    tribulan integer NOT NULL CHECK (tribulan BETWEEN 1 AND 4),
    due date,
    active boolean NOT NULL,
    assigned_by varchar(120) NOT NULL,
    assigned_at timestamptz NOT NULL,
    version bigint NOT NULL,
    change_no bigint NOT NULL,
    FOREIGN KEY (opd, desa) REFERENCES desa
);
COMMENT ON TABLE field_assignment IS 'Surat tugas as data: who visits which desa with which form; one that was withdrawn stays, inactive, so that phones hear of it';
CREATE UNIQUE INDEX field_assignment_once ON field_assignment (opd, officer, form_kode, desa, tahun, tribulan) WHERE active;
CREATE INDEX field_assignment_changed ON field_assignment (opd, officer, change_no);
