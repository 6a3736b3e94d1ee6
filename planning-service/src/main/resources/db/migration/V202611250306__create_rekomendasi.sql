CREATE TABLE rekomendasi (
  id uuid PRIMARY KEY,
  opd varchar(60) NOT NULL,
  tahun integer NOT NULL,
  lhe_id text NOT NULL,
  no integer NOT NULL,
  teks text NOT NULL,
  kriteria text[] NOT NULL
);
COMMENT ON TABLE rekomendasi IS 'Recommendations of the LHE as evaluation issued them, for the question whether the next plan follows them up';
COMMENT ON COLUMN rekomendasi.opd IS 'No foreign key: the events of evaluation may come before the OPD is registered here';
COMMENT ON COLUMN rekomendasi.tahun IS 'Year the LHE evaluates; the plan of the year after follows it up';
CREATE INDEX rekomendasi_of_opd ON rekomendasi (opd, tahun, no);

CREATE TABLE nilai_akip (
  opd varchar(60) NOT NULL,
  tahun integer NOT NULL,
  versi integer NOT NULL,
  nilai numeric NOT NULL,
  predikat varchar(20),
  PRIMARY KEY (opd, tahun)
);
COMMENT ON TABLE nilai_akip IS 'The AKIP score the recommendations belong to; a correction has a higher versi';

CREATE TABLE rekomendasi_tautan (
  rekomendasi_id uuid NOT NULL REFERENCES rekomendasi (id),
  node_id uuid NOT NULL REFERENCES node_identity (id),
  catatan text,
  linked_by varchar(120) NOT NULL,
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (rekomendasi_id, node_id)
);
COMMENT ON TABLE rekomendasi_tautan IS 'Which node of the next Renja or Rencana Aksi follows a recommendation up';
