CREATE TABLE opd (
    kode varchar(60) PRIMARY KEY,
    nama varchar(200) NOT NULL,
    zona_waktu varchar(40) NOT NULL
);
COMMENT ON TABLE opd IS 'Local read copy of the OPD registry, filled from OpdRegistered and never edited; its row lock orders the writes of an OPD';
