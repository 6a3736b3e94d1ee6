ALTER TABLE ikm ADD COLUMN asal varchar(12);
UPDATE ikm SET asal = CASE
    WHEN rincian IS NULL THEN 'ENTRI'
    WHEN rincian ->> 'survei' IS NULL THEN 'DISTRIBUSI'
    ELSE 'SURVEI' END;
ALTER TABLE ikm ALTER COLUMN asal SET NOT NULL,
    ADD CONSTRAINT ikm_asal_check CHECK (asal IN ('ENTRI', 'SURVEI', 'DISTRIBUSI'));
COMMENT ON COLUMN ikm.asal IS 'Where the figures come from: typed in, a survey held here, or the distribution an old report prints';
