CREATE TABLE perjanjian_kinerja (
  document_id uuid PRIMARY KEY REFERENCES plan_document (id) ON DELETE CASCADE,
  tempat varchar(500) NOT NULL,
  pihak_pertama_nama varchar(500) NOT NULL,
  pihak_pertama_nip varchar(40),
  pihak_pertama_pangkat varchar(500),
  pihak_pertama_jabatan varchar(500) NOT NULL,
  pihak_kedua_nama varchar(500) NOT NULL,
  pihak_kedua_nip varchar(40),
  pihak_kedua_pangkat varchar(500),
  pihak_kedua_jabatan varchar(500) NOT NULL,
  pernyataan text[] NOT NULL,
  total_pagu numeric CHECK (total_pagu >= 0)
);
COMMENT ON TABLE perjanjian_kinerja IS 'Parties and promises of a Perjanjian Kinerja; its sasaran and programs are plan_node rows';
COMMENT ON COLUMN perjanjian_kinerja.total_pagu IS 'Total as the paper states it; null = nobody typed one, the sum of the programs counts';

CREATE TABLE iku_indicator (
  document_id uuid NOT NULL REFERENCES plan_document (id) ON DELETE CASCADE,
  indicator_id uuid NOT NULL REFERENCES indicator_identity (id),
  urutan integer NOT NULL,
  no integer,
  kinerja_utama text NOT NULL,
  nama text NOT NULL,
  definisi_operasional text,
  formula_type varchar(20) NOT NULL CHECK (formula_type IN ('NILAI', 'PERSENTASE', 'JUMLAH')),
  formula_text text,
  numerator text,
  denominator text,
  sumber_data text,
  penanggung_jawab text,
  measured_by varchar(10) CHECK (measured_by IN ('AKIP', 'IKM', 'IPP')),
  PRIMARY KEY (document_id, indicator_id)
);
COMMENT ON TABLE iku_indicator IS 'Rows of the Iku decree (indikator kinerja utama)';
