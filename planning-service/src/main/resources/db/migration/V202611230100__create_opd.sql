CREATE TABLE opd (
  kode varchar(60) PRIMARY KEY,
  nama varchar(500) NOT NULL,
  jenis varchar(500),
  tipe varchar(500),
  kabupaten varchar(500) NOT NULL,
  provinsi varchar(500),
  zona_waktu varchar(60) NOT NULL,
  alamat varchar(500),
  dasar_hukum text,
  jumlah_desa integer CHECK (jumlah_desa >= 0),
  atasan_nama varchar(500),
  atasan_jabatan varchar(500),
  isu_strategis text[] NOT NULL,
  lock_version bigint NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK ((atasan_nama IS NULL) = (atasan_jabatan IS NULL))
);
COMMENT ON TABLE opd IS 'Organisasi perangkat daerah (here: kecamatan); its row lock serialises every change to its plans';
COMMENT ON COLUMN opd.kode IS 'Key of the OPD in every service, such as kec-plandaan; also the key of its events';
COMMENT ON COLUMN opd.zona_waktu IS 'Zone database name; decides on which day something was approved';
COMMENT ON COLUMN opd.isu_strategis IS 'Isu strategis (strategic issues) of chapter 1.3 of the LKjIP, in order';
COMMENT ON COLUMN opd.atasan_nama IS 'Pihak Kedua of the Perjanjian Kinerja of the head of the OPD: the Bupati';

CREATE TABLE opd_unit (
  kode_opd varchar(60) NOT NULL REFERENCES opd (kode) ON DELETE CASCADE,
  urutan integer NOT NULL,
  ref varchar(64) NOT NULL,
  nama varchar(500) NOT NULL,
  parent_ref varchar(64),
  tugas text,
  fungsi text[] NOT NULL,
  PRIMARY KEY (kode_opd, urutan),
  UNIQUE (kode_opd, ref)
);
COMMENT ON TABLE opd_unit IS 'Units of an OPD (sekretariat, seksi, sub bagian)';
COMMENT ON COLUMN opd_unit.tugas IS 'Tugas (task) by the regulation that set up the OPD';
COMMENT ON COLUMN opd_unit.fungsi IS 'Fungsi (functions) of the unit, in order';

CREATE TABLE opd_pejabat (
  kode_opd varchar(60) NOT NULL REFERENCES opd (kode) ON DELETE CASCADE,
  urutan integer NOT NULL,
  ref varchar(64) NOT NULL,
  nama varchar(500) NOT NULL,
  nip varchar(18) CHECK (nip ~ '^[0-9]{18}$'),
  pangkat varchar(500),
  golongan varchar(64),
  jabatan varchar(500) NOT NULL,
  unit_ref varchar(64),
  status varchar(20) NOT NULL CHECK (status IN ('DEFINITIF', 'PLT', 'PLH')),
  kategori varchar(20) NOT NULL CHECK (kategori IN ('STRUKTURAL', 'STAF')),
  dari date,
  sampai date,
  PRIMARY KEY (kode_opd, urutan),
  UNIQUE (kode_opd, ref),
  CHECK (sampai >= dari)
);
COMMENT ON TABLE opd_pejabat IS 'Pejabat (officials) with the dates they hold office';
COMMENT ON COLUMN opd_pejabat.nip IS 'Nomor induk pegawai, 18 digits; personal data, shown in full only to those who sign';
COMMENT ON COLUMN opd_pejabat.status IS 'DEFINITIF, or acting: PLT (pelaksana tugas), PLH (pelaksana harian)';

CREATE TABLE opd_sumber_daya (
  kode_opd varchar(60) NOT NULL REFERENCES opd (kode) ON DELETE CASCADE,
  urutan integer NOT NULL,
  tahun integer NOT NULL,
  pns integer CHECK (pns >= 0),
  honorer integer CHECK (honorer >= 0),
  komputer integer CHECK (komputer >= 0),
  PRIMARY KEY (kode_opd, urutan),
  UNIQUE (kode_opd, tahun)
);
COMMENT ON TABLE opd_sumber_daya IS 'Sumber daya (resources) of an OPD in a year';

CREATE TABLE opd_beban (
  kode_opd varchar(60) NOT NULL REFERENCES opd (kode) ON DELETE CASCADE,
  urutan integer NOT NULL,
  tahun integer NOT NULL,
  indicator_id uuid NOT NULL,
  kebutuhan numeric NOT NULL CHECK (kebutuhan >= 0),
  tersedia numeric NOT NULL CHECK (tersedia >= 0),
  PRIMARY KEY (kode_opd, urutan),
  UNIQUE (kode_opd, tahun, indicator_id)
);
COMMENT ON TABLE opd_beban IS 'Beban (workload): staff an indicator needs by workload analysis and staff it has, table 3.11 of the LKjIP';
COMMENT ON COLUMN opd_beban.indicator_id IS 'No foreign key: an OPD is registered before its first plan names the indicator';
