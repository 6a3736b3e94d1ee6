ALTER TABLE ikm ADD COLUMN rincian jsonb;
COMMENT ON COLUMN ikm.rincian IS 'What was published beside the index: survey, elements, profile with small cells hidden, follow-up, findings; absent for an archive';
