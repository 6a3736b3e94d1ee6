ALTER TABLE submission ADD COLUMN approved_by varchar(120);
ALTER TABLE submission ADD COLUMN approved_at timestamptz;
ALTER TABLE submission ADD COLUMN sections text NOT NULL DEFAULT '[]';
ALTER TABLE submission ADD CONSTRAINT submission_approved_when_verified
    CHECK (approved_at IS NULL OR status IN ('VERIFIED', 'LOCKED'));
COMMENT ON COLUMN submission.approved_by IS 'Kepala OPD who stands by the verified figures';
COMMENT ON COLUMN submission.sections IS 'Sections (unitKerja) that handed in their part or got it back, JSON; read and written under the row lock of the submission';
