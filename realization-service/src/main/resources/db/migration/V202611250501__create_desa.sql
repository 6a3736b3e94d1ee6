CREATE TABLE desa (
    opd varchar(60) NOT NULL,
    kode varchar(60) NOT NULL,
    nama varchar(300) NOT NULL,
    active boolean NOT NULL,
    change_no bigint NOT NULL,
    PRIMARY KEY (opd, kode)
);
COMMENT ON TABLE desa IS 'Desa of a kecamatan as registered in planning: a read copy; one that left the list stays, inactive, because reports name it';

CREATE SEQUENCE field_change;
COMMENT ON SEQUENCE field_change IS 'Order of what phones download; drawn under the lock of the OPD, so that it is the order of commits within one OPD';
