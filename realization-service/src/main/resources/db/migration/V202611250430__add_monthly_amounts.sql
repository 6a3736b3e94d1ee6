ALTER TABLE budget_entry ADD COLUMN bulanan text;
COMMENT ON COLUMN budget_entry.bulanan IS 'Months of the tribulan with rupiah and physical progress as entered, JSON; null where the OPD reports by tribulan. Their sum is realisasi';
