CREATE TABLE lke_jadwal (
    tahun integer PRIMARY KEY CHECK (tahun BETWEEN 2000 AND 2100),
    template varchar(60) NOT NULL,
    mode varchar(20) NOT NULL CHECK (mode IN ('SUB', 'KRITERIA_AVG', 'YT_AE')),
    usulan_buka date NOT NULL,
    usulan_tutup date NOT NULL,
    penilaian_buka date NOT NULL,
    penilaian_tutup date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by varchar(120) NOT NULL,
    version bigint NOT NULL,
    CHECK (usulan_tutup >= usulan_buka),
    CHECK (penilaian_tutup >= penilaian_buka)
);
COMMENT ON TABLE lke_jadwal IS 'When the LKE of a year is open: for the OPD to propose (usulan), for the evaluators to score (penilaian); days inclusive, in the zone of the OPD';

CREATE TABLE lke (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL REFERENCES opd (kode),
    tahun integer NOT NULL REFERENCES lke_jadwal (tahun),
    template varchar(60) NOT NULL,
    mode varchar(20) NOT NULL CHECK (mode IN ('SUB', 'KRITERIA_AVG', 'YT_AE')),
    penilai varchar(120) NOT NULL,
    penilai_kedua varchar(120),
    status varchar(12) NOT NULL CHECK (status IN ('OPEN', 'CONCLUDED')),
    akip_id uuid REFERENCES akip (id),
    alasan_buka text,
    alasan_peringatan text,
    version bigint NOT NULL,
    UNIQUE (opd, tahun),
    CHECK (penilai <> penilai_kedua),
    CHECK (status = 'OPEN' OR akip_id IS NOT NULL)
);
COMMENT ON TABLE lke IS 'LKE worksheet of an OPD and year, with the evaluators it is assigned to';
COMMENT ON COLUMN lke.penilai IS 'User name of the evaluator';
COMMENT ON COLUMN lke.penilai_kedua IS 'User name of the second, blind evaluator; absent when there is one evaluator';
COMMENT ON COLUMN lke.akip_id IS 'Evaluation the worksheet was last concluded to';
COMMENT ON COLUMN lke.alasan_buka IS 'Why it was opened again; the reason of the correction it leads to';
COMMENT ON COLUMN lke.alasan_peringatan IS 'Why the warnings that stood at the conclusion were accepted';

CREATE TABLE lke_lembar (
    id uuid PRIMARY KEY,
    lke_id uuid NOT NULL REFERENCES lke (id),
    jenis varchar(12) NOT NULL CHECK (jenis IN ('USULAN', 'PENILAIAN', 'KEDUA', 'MODERASI')),
    penyusun text[] NOT NULL,
    selesai_at timestamptz,
    selesai_by varchar(120),
    alasan_kembali text,
    version bigint NOT NULL,
    UNIQUE (lke_id, jenis)
);
COMMENT ON TABLE lke_lembar IS 'One sheet of a worksheet: self-assessment of the OPD, score of each evaluator, moderation. Kept apart so that nobody can write, or read too early, what is not his';
COMMENT ON COLUMN lke_lembar.penyusun IS 'User names of those who wrote on the sheet';
COMMENT ON COLUMN lke_lembar.alasan_kembali IS 'Why a submitted self-assessment was returned; gone when it is submitted again';

CREATE TABLE lke_jawaban (
    lembar_id uuid NOT NULL REFERENCES lke_lembar (id),
    kode varchar(20) NOT NULL,
    jawaban varchar(10) NOT NULL,
    alasan text,
    tahun_lalu boolean NOT NULL,
    PRIMARY KEY (lembar_id, kode)
);
COMMENT ON TABLE lke_jawaban IS 'Answer per kriteria (or sub-komponen in mode SUB); on the sheet MODERASI the choice between two evaluators';
COMMENT ON COLUMN lke_jawaban.alasan IS 'Reason of the OPD, note of the evaluator, reason of the moderator';
COMMENT ON COLUMN lke_jawaban.tahun_lalu IS 'Prefilled from last year and not yet confirmed by the OPD';

CREATE TABLE lke_evidence (
    id uuid PRIMARY KEY,
    lke_id uuid NOT NULL REFERENCES lke (id),
    kode varchar(20) NOT NULL,
    event_id uuid REFERENCES existing_evidence (event_id),
    nama varchar(300) NOT NULL,
    url varchar(2000),
    evidence_id uuid,
    tanggal date,
    attached_at timestamptz NOT NULL,
    attached_by varchar(120) NOT NULL,
    judgement varchar(12) CHECK (judgement IN ('VALID', 'STALE', 'WRONG_YEAR')),
    judgement_note text,
    judged_at timestamptz,
    judged_by varchar(120),
    version bigint NOT NULL,
    CHECK (event_id IS NOT NULL OR url IS NOT NULL OR evidence_id IS NOT NULL),
    CHECK ((judgement IS NULL) = (judged_at IS NULL)),
    UNIQUE (lke_id, kode, event_id)
);
COMMENT ON TABLE lke_evidence IS 'Evidence attached to a kriteria: a document the system holds, an address, or a stored file; judged by a person';
CREATE INDEX lke_evidence_lke ON lke_evidence (lke_id);

ALTER TABLE existing_evidence ADD COLUMN tribulan integer CHECK (tribulan BETWEEN 1 AND 4);
ALTER TABLE existing_evidence ADD COLUMN versi_pertama boolean NOT NULL DEFAULT true;
ALTER TABLE existing_evidence ADD COLUMN isi text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN existing_evidence.versi_pertama IS 'Whether it is the first version: a deadline does not bind a revision';
COMMENT ON COLUMN existing_evidence.isi IS 'Statements of the document an end condition may look for (Renja)';
