ALTER TABLE plan_document
  ADD COLUMN unit_ref varchar(64),
  ADD CHECK (unit_ref IS NULL OR kind = 'PERJANJIAN_KINERJA');
COMMENT ON COLUMN plan_document.unit_ref IS 'Unit whose head the agreement binds; null = the OPD as a whole';

DROP INDEX plan_document_one_in_force;
CREATE UNIQUE INDEX plan_document_one_in_force ON plan_document (opd, kind, tahun_awal, coalesce(unit_ref, ''))
  WHERE status = 'APPROVED';

ALTER TABLE perjanjian_kinerja
  ADD COLUMN jenjang varchar(20) NOT NULL DEFAULT 'CAMAT' CHECK (jenjang IN ('CAMAT', 'SEKCAM', 'KASI', 'KASUBBAG'));
ALTER TABLE perjanjian_kinerja ALTER COLUMN jenjang DROP DEFAULT;
COMMENT ON COLUMN perjanjian_kinerja.jenjang IS 'Rung of the ladder; the camat''s promises are those of the OPD';
