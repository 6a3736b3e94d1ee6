CREATE TABLE plan_document (
  id uuid PRIMARY KEY,
  kind varchar(30) NOT NULL CHECK (kind IN ('RENSTRA', 'RENJA', 'PERJANJIAN_KINERJA', 'IKU')),
  opd varchar(60) NOT NULL REFERENCES opd (kode),
  tahun_awal integer NOT NULL,
  tahun_akhir integer NOT NULL,
  version_no integer NOT NULL CHECK (version_no >= 1),
  label varchar(60) NOT NULL,
  revises uuid REFERENCES plan_document (id),
  reason text,
  dasar_hukum text,
  origin varchar(20) NOT NULL CHECK (origin IN ('SYSTEM', 'ARCHIVE')),
  number varchar(500),
  date date,
  status varchar(20) NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED')),
  created_by varchar(120) NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  submitted_by varchar(120),
  submitted_at timestamptz,
  returned_by varchar(120),
  returned_at timestamptz,
  return_notes text[] NOT NULL,
  approved_by varchar(120),
  approved_at timestamptz,
  effective_date date,
  lock_version bigint NOT NULL,
  CHECK (tahun_awal <= tahun_akhir),
  CHECK (kind NOT IN ('RENJA', 'PERJANJIAN_KINERJA') OR tahun_awal = tahun_akhir),
  CHECK (origin = 'SYSTEM' OR (number IS NOT NULL AND date IS NOT NULL)),
  CHECK (revises IS NULL OR reason IS NOT NULL),
  CHECK ((status IN ('APPROVED', 'SUPERSEDED'))
    = (approved_by IS NOT NULL AND approved_at IS NOT NULL AND effective_date IS NOT NULL)),
  CHECK (status NOT IN ('SUBMITTED', 'APPROVED', 'SUPERSEDED') OR submitted_by IS NOT NULL),
  CONSTRAINT four_eyes CHECK (approved_by <> submitted_by)
);
COMMENT ON TABLE plan_document IS 'One version of a planning document; frozen from approval on, old versions stay readable';
COMMENT ON COLUMN plan_document.version_no IS 'Place in the line of versions: 1 = the first known here, mostly murni';
COMMENT ON COLUMN plan_document.label IS 'The kabupaten''s name of the version: murni, perubahan-1';
COMMENT ON COLUMN plan_document.revises IS 'The version this one replaces once approved';
COMMENT ON COLUMN plan_document.origin IS 'SYSTEM = approved here; ARCHIVE = signed on paper before, ADR 0011';
COMMENT ON COLUMN plan_document.number IS 'Number of the signed paper';
COMMENT ON COLUMN plan_document.effective_date IS 'From when its targets count: the date of the document, else the day of approval in the zone of the OPD';
COMMENT ON COLUMN plan_document.lock_version IS 'ETag: every change counts, so that nobody overwrites what he has not read';
CREATE UNIQUE INDEX plan_document_one_in_force ON plan_document (opd, kind, tahun_awal) WHERE status = 'APPROVED';
CREATE UNIQUE INDEX plan_document_one_successor ON plan_document (revises) WHERE status IN ('APPROVED', 'SUPERSEDED');
CREATE INDEX plan_document_of_opd ON plan_document (opd, kind, tahun_awal, version_no);

CREATE TABLE plan_reason (
  document_id uuid NOT NULL REFERENCES plan_document (id) ON DELETE CASCADE,
  rule_id varchar(40) NOT NULL,
  place varchar(200) NOT NULL,
  reason text NOT NULL,
  given_by varchar(120) NOT NULL,
  given_at timestamptz NOT NULL,
  PRIMARY KEY (document_id, rule_id, place)
);
COMMENT ON TABLE plan_reason IS 'Why a finding may stand, by whom';

CREATE TABLE plan_finding (
  document_id uuid NOT NULL REFERENCES plan_document (id) ON DELETE CASCADE,
  urutan integer NOT NULL,
  rule_id varchar(40) NOT NULL,
  severity varchar(10) NOT NULL CHECK (severity IN ('ERROR', 'WARNING')),
  place varchar(200) NOT NULL,
  found text,
  expected text,
  sentence text NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (document_id, urutan)
);
COMMENT ON TABLE plan_finding IS 'The findings a document was approved with, frozen with it; later rules do not rewrite them';
