CREATE TABLE nomenklatur (
  kode varchar(20) NOT NULL,
  berlaku_mulai date NOT NULL,
  level varchar(20) NOT NULL CHECK (level IN ('PROGRAM', 'KEGIATAN', 'SUB_KEGIATAN')),
  nama varchar(500) NOT NULL,
  dasar_hukum text NOT NULL,
  berlaku_sampai date,
  kinerja varchar(500),
  indikator varchar(500),
  satuan varchar(60),
  indikator_mulai date,
  verified boolean NOT NULL,
  PRIMARY KEY (kode, berlaku_mulai),
  CHECK (berlaku_sampai >= berlaku_mulai),
  CHECK ((indikator IS NULL) = (indikator_mulai IS NULL))
);
COMMENT ON TABLE nomenklatur IS 'Programs, activities and sub activities with the codes of Permendagri 90/2019 and its successors, dated';
COMMENT ON COLUMN nomenklatur.kode IS 'Sub kegiatan with four digits; two digits, used until about 2022, mean the same row';
COMMENT ON COLUMN nomenklatur.indikator IS 'Indicator fixed nationally, from indikator_mulai on';
COMMENT ON COLUMN nomenklatur.kinerja IS 'Performance the national indicator measures';
COMMENT ON COLUMN nomenklatur.verified IS 'Whether somebody has seen the row in a list or a signed document, and not only remembers it';
CREATE INDEX nomenklatur_of_program ON nomenklatur (left(kode, 7));

CREATE TABLE nomenklatur_lama (
  kode_lama varchar(20) NOT NULL,
  kode varchar(20) NOT NULL,
  dasar_hukum text NOT NULL,
  verified boolean NOT NULL,
  PRIMARY KEY (kode_lama, kode)
);
COMMENT ON TABLE nomenklatur_lama IS 'Which rows took the place of a code of Permendagri 13/2006; one may have become several, several one';
COMMENT ON COLUMN nomenklatur_lama.kode_lama IS 'Program and activity only (106.04): what stands before is the number of the OPD';
