ALTER TABLE rekomendasi
    ADD COLUMN syarat_jenis varchar(60),
    ADD COLUMN syarat_tahun integer,
    ADD COLUMN syarat_tribulan integer CHECK (syarat_tribulan BETWEEN 1 AND 4),
    ADD COLUMN syarat_batas date,
    ADD COLUMN syarat_wajib_tepat_waktu boolean,
    ADD COLUMN syarat_memuat varchar(300),
    ADD COLUMN terpenuhi_event_id uuid,
    ADD COLUMN terpenuhi_tanggal date,
    ADD COLUMN terpenuhi_label text,
    ADD CHECK ((syarat_jenis IS NULL) = (syarat_tahun IS NULL)),
    ADD CHECK ((syarat_jenis IS NULL) = (syarat_wajib_tepat_waktu IS NULL)),
    ADD CHECK ((terpenuhi_event_id IS NULL) = (terpenuhi_tanggal IS NULL)),
    ADD CHECK (terpenuhi_event_id IS NULL OR syarat_jenis IS NOT NULL);
COMMENT ON COLUMN rekomendasi.syarat_jenis IS 'End condition: kind of document whose existence closes the recommendation by itself (V-TL-1)';
COMMENT ON COLUMN rekomendasi.syarat_batas IS 'Last day of the end condition; the due date of the follow-up where none was agreed';
COMMENT ON COLUMN rekomendasi.syarat_wajib_tepat_waktu IS 'Whether a document later than syarat_batas does not count';
COMMENT ON COLUMN rekomendasi.terpenuhi_event_id IS 'Event of the document that fulfilled the condition';

ALTER TABLE akip_rekomendasi
    ADD COLUMN syarat_jenis varchar(60),
    ADD COLUMN syarat_tahun integer,
    ADD COLUMN syarat_tribulan integer,
    ADD COLUMN syarat_batas date,
    ADD COLUMN syarat_wajib_tepat_waktu boolean,
    ADD COLUMN syarat_memuat varchar(300);

ALTER TABLE akip
    ADD COLUMN lhe_tempat varchar(100),
    ADD COLUMN lhe_penandatangan varchar(200),
    ADD COLUMN lhe_pangkat varchar(100),
    ADD COLUMN lhe_nip varchar(30),
    ADD COLUMN lhe_tembusan text[];
COMMENT ON COLUMN akip.lhe_penandatangan IS 'Who signed the LHE; absent in letters recorded before it was asked for';
