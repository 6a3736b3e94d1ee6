ALTER TABLE plan_document DROP CONSTRAINT plan_document_kind_check;
ALTER TABLE plan_document ADD CONSTRAINT plan_document_kind_check
    CHECK (kind IN ('RENSTRA', 'RENJA', 'RENCANA_AKSI', 'PERJANJIAN_KINERJA', 'PERJANJIAN_BAWAHAN', 'IKU'));
COMMENT ON COLUMN plan_document.kind IS 'PERJANJIAN_BAWAHAN: agreement of an official below the head of the OPD, gives the OPD no target; RENCANA_AKSI divides the year into tribulan';
