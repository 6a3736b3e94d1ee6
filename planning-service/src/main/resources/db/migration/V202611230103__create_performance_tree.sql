CREATE TABLE node_identity (
  id uuid PRIMARY KEY,
  opd varchar(60) NOT NULL REFERENCES opd (kode),
  ref varchar(64) NOT NULL,
  level varchar(20) NOT NULL CHECK (level IN ('TUJUAN', 'SASARAN', 'PROGRAM', 'KEGIATAN', 'SUB_KEGIATAN')),
  UNIQUE (opd, ref)
);
COMMENT ON TABLE node_identity IS 'A node of the performance tree for its whole life, over all documents';
COMMENT ON COLUMN node_identity.ref IS 'Human key, unique in the OPD, kept for life: P1.K2.S1';

CREATE TABLE indicator_identity (
  id uuid PRIMARY KEY,
  opd varchar(60) NOT NULL REFERENCES opd (kode),
  ref varchar(64) NOT NULL,
  UNIQUE (opd, ref)
);
COMMENT ON TABLE indicator_identity IS 'An indicator for its whole life: the same id in Renstra, Renja, Perjanjian Kinerja and Iku';

CREATE TABLE plan_node (
  document_id uuid NOT NULL REFERENCES plan_document (id) ON DELETE CASCADE,
  node_id uuid NOT NULL REFERENCES node_identity (id),
  urutan integer NOT NULL,
  no integer,
  parent_id uuid REFERENCES node_identity (id),
  level varchar(20) NOT NULL CHECK (level IN ('TUJUAN', 'SASARAN', 'PROGRAM', 'KEGIATAN', 'SUB_KEGIATAN')),
  kode varchar(40),
  statement text NOT NULL,
  sasaran text,
  unit_kerja varchar(500),
  lokasi varchar(500),
  PRIMARY KEY (document_id, node_id),
  CHECK (parent_id <> node_id)
);
COMMENT ON TABLE plan_node IS 'A node as one version of a document states it';
COMMENT ON COLUMN plan_node.kode IS 'Nomenclature code as written, Permendagri 90/2019; wrong ones are findings, not refused';
COMMENT ON COLUMN plan_node.sasaran IS 'What the node should bring about (sasaran program)';
COMMENT ON COLUMN plan_node.parent_id IS 'May stand in another document: a Renja may begin at program, below the sasaran of the Renstra';
COMMENT ON COLUMN plan_node.no IS 'Printed number in the Perjanjian Kinerja';

CREATE TABLE plan_pagu (
  document_id uuid NOT NULL,
  node_id uuid NOT NULL,
  tahun integer NOT NULL,
  amount numeric NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (document_id, node_id, tahun),
  FOREIGN KEY (document_id, node_id) REFERENCES plan_node (document_id, node_id) ON DELETE CASCADE
);
COMMENT ON TABLE plan_pagu IS 'Pagu (budget ceiling) in rupiah; of leaves, and of programs in a Perjanjian Kinerja. Parents are sums';

CREATE TABLE plan_indicator (
  document_id uuid NOT NULL,
  indicator_id uuid NOT NULL REFERENCES indicator_identity (id),
  node_id uuid NOT NULL,
  urutan integer NOT NULL,
  no integer,
  nama text NOT NULL,
  satuan varchar(60),
  formula text,
  definisi text,
  sumber_data text,
  polarity varchar(20) CHECK (polarity IN ('POSITIF', 'NEGATIF', 'RENTANG')),
  within_year varchar(20) CHECK (within_year IN
    ('KUMULATIF', 'ADITIF', 'KEJADIAN', 'KONSTAN', 'POSISI_AKHIR', 'GRADE', 'BULANAN_PERSEN')),
  across_year varchar(20) CHECK (across_year IN ('ADITIF', 'TERAKHIR')),
  decimals integer CHECK (decimals BETWEEN 0 AND 6),
  iku boolean NOT NULL,
  measured_by varchar(10) CHECK (measured_by IN ('AKIP', 'IKM', 'IPP')),
  baseline_value numeric,
  baseline_text varchar(200),
  baseline_unit varchar(60),
  baseline_na boolean,
  PRIMARY KEY (document_id, indicator_id),
  FOREIGN KEY (document_id, node_id) REFERENCES plan_node (document_id, node_id) ON DELETE CASCADE,
  CHECK (NOT (baseline_na AND baseline_value IS NOT NULL))
);
COMMENT ON TABLE plan_indicator IS 'An indicator as one version of a document defines it';
COMMENT ON COLUMN plan_indicator.within_year IS 'How the values of four tribulan make the year';
COMMENT ON COLUMN plan_indicator.across_year IS 'How the values of the years make the state at the end of the period';
COMMENT ON COLUMN plan_indicator.measured_by IS 'The score that measures it; null = entered by the OPD';

CREATE TABLE plan_target (
  document_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  tahun integer NOT NULL,
  tribulan integer NOT NULL CHECK (tribulan BETWEEN 0 AND 4),
  value numeric,
  text varchar(200),
  unit varchar(60),
  na boolean NOT NULL,
  PRIMARY KEY (document_id, indicator_id, tahun, tribulan),
  FOREIGN KEY (document_id, indicator_id) REFERENCES plan_indicator (document_id, indicator_id) ON DELETE CASCADE,
  CHECK (NOT (na AND value IS NOT NULL))
);
COMMENT ON TABLE plan_target IS 'Targets; missing, N/A and zero are three different things';
COMMENT ON COLUMN plan_target.tribulan IS '0 = of the year, 1 to 4 = of a tribulan';
COMMENT ON COLUMN plan_target.na IS 'Not applicable; a row without value, text and na is a quarter not filled in';

CREATE TABLE plan_support (
  document_id uuid NOT NULL,
  node_id uuid NOT NULL,
  indicator_id uuid NOT NULL REFERENCES indicator_identity (id),
  urutan integer NOT NULL,
  PRIMARY KEY (document_id, node_id, indicator_id),
  FOREIGN KEY (document_id, node_id) REFERENCES plan_node (document_id, node_id) ON DELETE CASCADE
);
COMMENT ON TABLE plan_support IS 'Indicators a node serves besides those of its parent: links, not copies';
