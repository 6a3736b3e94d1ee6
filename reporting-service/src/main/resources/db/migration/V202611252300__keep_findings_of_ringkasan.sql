ALTER TABLE ringkasan ADD COLUMN temuan jsonb;
ALTER TABLE ringkasan ADD COLUMN mark bigint NOT NULL DEFAULT 0;
CREATE SEQUENCE ringkasan_mark;
UPDATE ringkasan SET stale = true;

COMMENT ON COLUMN ringkasan.temuan IS 'Every finding behind the counts in isi';
COMMENT ON COLUMN ringkasan.mark IS 'Changes whenever a fact makes the row stale: what was computed before that is not kept';
