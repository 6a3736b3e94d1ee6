CREATE TABLE field_form (
    kode varchar(60) NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    nama varchar(300) NOT NULL,
    berlaku_mulai date NOT NULL,
    berlaku_sampai date,
    dasar_hukum varchar(500) NOT NULL,
    verified boolean NOT NULL,
    fields text NOT NULL,
    published_by varchar(120) NOT NULL,
    published_at timestamptz NOT NULL,
    change_no bigint NOT NULL DEFAULT nextval('field_change'),
    PRIMARY KEY (kode, version),
    CHECK (berlaku_sampai >= berlaku_mulai)
);
COMMENT ON TABLE field_form IS 'Forms of field monitoring, dated; a version is never edited, and a later one never renames a code';
COMMENT ON COLUMN field_form.verified IS 'Whether the questions were held against the legal text; false = taken from the business process of one kecamatan';
COMMENT ON COLUMN field_form.fields IS 'JSON: what is asked, in order';

INSERT INTO field_form (kode, version, nama, berlaku_mulai, dasar_hukum, verified, fields, published_by, published_at) VALUES
('KUNJUNGAN_APBDES', 1, 'Monitoring APBDes', '2022-01-01', 'Proses bisnis P.1.4 Monitoring dan Evaluasi; Permendagri 20/2018', false,
 '[{"kode":"TAHAP","label":"Tahap APBDes yang dimonitor","type":"CHOICE","required":true,"options":[{"kode":"RAPERDES","label":"Raperdes APBDes"},{"kode":"PERUBAHAN","label":"Raperdes Perubahan APBDes"},{"kode":"PELAKSANAAN","label":"Pelaksanaan"},{"kode":"PERTANGGUNGJAWABAN","label":"Laporan pertanggungjawaban"}]},
   {"kode":"TEPAT_WAKTU","label":"Dokumen diajukan tepat waktu","type":"BOOLEAN","required":true},
   {"kode":"ANGGARAN","label":"Anggaran belanja (Rp)","type":"NUMBER","min":0},
   {"kode":"REALISASI","label":"Realisasi belanja sampai saat kunjungan (Rp)","type":"NUMBER","min":0},
   {"kode":"HAMBATAN","label":"Hambatan atau masalah","type":"TEXT","maxLength":4000},
   {"kode":"CATATAN","label":"Catatan","type":"TEXT","maxLength":4000}]', 'system', '2026-11-25T00:00:00Z'),
('KUNJUNGAN_ASET', 1, 'Monitoring aset desa', '2022-01-01', 'Proses bisnis P.1.4 Monitoring dan Evaluasi; Permendagri 1/2016', false,
 '[{"kode":"BUKU_INVENTARIS","label":"Buku inventaris aset desa","type":"CHOICE","required":true,"options":[{"kode":"TERTIB","label":"Ada dan mutakhir"},{"kode":"TIDAK_MUTAKHIR","label":"Ada, tidak mutakhir"},{"kode":"TIDAK_ADA","label":"Tidak ada"}]},
   {"kode":"JUMLAH_ASET","label":"Jumlah aset tercatat","type":"COUNT","min":0},
   {"kode":"ASET_BERMASALAH","label":"Jumlah aset bermasalah","type":"COUNT","required":true,"min":0},
   {"kode":"HAMBATAN","label":"Hambatan atau masalah","type":"TEXT","maxLength":4000},
   {"kode":"CATATAN","label":"Catatan","type":"TEXT","maxLength":4000}]', 'system', '2026-11-25T00:00:00Z'),
('KUNJUNGAN_TRANTIBUM', 1, 'Monitoring ketenteraman dan ketertiban umum', '2022-01-01', 'Proses bisnis P.1.4 Monitoring dan Evaluasi; Permendagri 26/2020', false,
 '[{"kode":"JUMLAH_KEJADIAN","label":"Jumlah kejadian gangguan sejak kunjungan sebelumnya","type":"COUNT","required":true,"min":0},
   {"kode":"JENIS_KEJADIAN","label":"Jenis kejadian","type":"MULTI_CHOICE","options":[{"kode":"KRIMINAL","label":"Kriminal"},{"kode":"KONFLIK","label":"Konflik warga"},{"kode":"BENCANA","label":"Bencana"},{"kode":"PERDA","label":"Pelanggaran Perda"},{"kode":"LAIN","label":"Lainnya"}]},
   {"kode":"LINMAS_AKTIF","label":"Jumlah anggota Linmas aktif","type":"COUNT","min":0},
   {"kode":"PENANGANAN","label":"Penanganan yang dilakukan","type":"TEXT","maxLength":4000},
   {"kode":"CATATAN","label":"Catatan","type":"TEXT","maxLength":4000}]', 'system', '2026-11-25T00:00:00Z'),
('KUNJUNGAN_PATEN', 1, 'Monitoring pelayanan administrasi terpadu (PATEN)', '2022-01-01', 'Proses bisnis P.1.4 Monitoring dan Evaluasi; Permendagri 4/2010', false,
 '[{"kode":"JUMLAH_PERMOHONAN","label":"Jumlah permohonan yang diantar desa","type":"COUNT","required":true,"min":0},
   {"kode":"JUMLAH_SELESAI","label":"Jumlah permohonan selesai","type":"COUNT","required":true,"min":0},
   {"kode":"PENGADUAN","label":"Jumlah pengaduan warga","type":"COUNT","min":0},
   {"kode":"HAMBATAN","label":"Hambatan atau masalah","type":"TEXT","maxLength":4000},
   {"kode":"CATATAN","label":"Catatan","type":"TEXT","maxLength":4000}]', 'system', '2026-11-25T00:00:00Z');
