CREATE TABLE opd_desa (
  kode_opd varchar(60) NOT NULL REFERENCES opd (kode) ON DELETE CASCADE,
  urutan integer NOT NULL,
  kode varchar(64) NOT NULL,
  nama varchar(500) NOT NULL,
  PRIMARY KEY (kode_opd, urutan),
  UNIQUE (kode_opd, kode)
);
COMMENT ON TABLE opd_desa IS 'Desa (villages) of a kecamatan; field reports name them by their code';

ALTER TABLE opd_unit ADD COLUMN sebutan text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN opd_unit.sebutan IS 'Other names plans call the unit by: Kasi Tapem, Sekcam';
