ALTER TABLE period_extension
    ADD COLUMN bulan integer CHECK (bulan BETWEEN 1 AND 12 AND (bulan + 2) / 3 = tribulan),
    DROP CONSTRAINT period_extension_opd_tahun_tribulan_key,
    ADD UNIQUE NULLS NOT DISTINCT (opd, tahun, tribulan, bulan);
COMMENT ON COLUMN period_extension.bulan IS 'Month the time is for; null = the whole tribulan with its months';
