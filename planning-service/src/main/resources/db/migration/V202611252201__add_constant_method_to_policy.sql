ALTER TABLE policy ADD COLUMN constant_method varchar(64) CHECK (constant_method IN ('LATEST', 'MEAN_OF_PERCENTS'));
COMMENT ON COLUMN policy.constant_method IS 'What the year of a KONSTAN indicator is: its latest measurement, or for percents the mean of the tribulan filled in; null = LATEST';
