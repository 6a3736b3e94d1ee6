ALTER TABLE plan_document DROP CONSTRAINT plan_document_kind_check;
ALTER TABLE plan_document ADD CONSTRAINT plan_document_kind_check
  CHECK (kind IN ('RENSTRA', 'RENJA', 'PERJANJIAN_KINERJA', 'RENCANA_AKSI', 'IKU'));
ALTER TABLE plan_document ADD CONSTRAINT rencana_aksi_one_year
  CHECK (kind <> 'RENCANA_AKSI' OR tahun_awal = tahun_akhir);

ALTER TABLE plan_indicator ALTER COLUMN nama DROP NOT NULL;
ALTER TABLE plan_indicator ADD COLUMN within_year_proposed boolean NOT NULL DEFAULT false;
ALTER TABLE plan_indicator ALTER COLUMN within_year_proposed DROP DEFAULT;
COMMENT ON COLUMN plan_indicator.nama IS 'Null only where the paper of a Rencana Aksi prints targets without naming what is counted';
COMMENT ON COLUMN plan_indicator.within_year_proposed IS 'True while no person has confirmed the way of counting';

CREATE TABLE plan_unplaced (
  document_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  tahun integer NOT NULL,
  urutan integer NOT NULL CHECK (urutan BETWEEN 0 AND 3),
  value numeric,
  text varchar(200),
  unit varchar(60),
  na boolean NOT NULL,
  PRIMARY KEY (document_id, indicator_id, tahun, urutan),
  FOREIGN KEY (document_id, indicator_id) REFERENCES plan_indicator (document_id, indicator_id) ON DELETE CASCADE,
  CHECK (NOT (na AND value IS NOT NULL))
);
COMMENT ON TABLE plan_unplaced IS 'Printed targets whose tribulan nobody knows; never guessed into one';
COMMENT ON COLUMN plan_unplaced.urutan IS 'Order of printing';

CREATE TABLE plan_bulanan (
  document_id uuid NOT NULL,
  node_id uuid NOT NULL,
  tahun integer NOT NULL,
  bulan integer NOT NULL CHECK (bulan BETWEEN 1 AND 12),
  fisik numeric CHECK (fisik >= 0),
  fisik_text varchar(200),
  fisik_na boolean NOT NULL,
  keuangan numeric CHECK (keuangan >= 0),
  keuangan_text varchar(200),
  keuangan_na boolean NOT NULL,
  PRIMARY KEY (document_id, node_id, tahun, bulan),
  FOREIGN KEY (document_id, node_id) REFERENCES plan_node (document_id, node_id) ON DELETE CASCADE,
  CHECK (NOT (fisik_na AND fisik IS NOT NULL)),
  CHECK (NOT (keuangan_na AND keuangan IS NOT NULL))
);
COMMENT ON TABLE plan_bulanan IS 'Targets of the months of a leaf in percent of the year, not cumulative; parents are computed';
COMMENT ON COLUMN plan_bulanan.fisik IS 'Physical progress (Kj); null without na = not filled in';
COMMENT ON COLUMN plan_bulanan.keuangan IS 'Budget to be spent (Rp), percent of the pagu; null without na = not filled in';

CREATE TABLE plan_tercetak (
  document_id uuid PRIMARY KEY REFERENCES plan_document (id) ON DELETE CASCADE,
  figures text NOT NULL CHECK (jsonb_typeof(figures::jsonb) = 'array')
);
COMMENT ON TABLE plan_tercetak IS 'Figures a paper prints where we compute: compared, never results (ADR 0013)';
