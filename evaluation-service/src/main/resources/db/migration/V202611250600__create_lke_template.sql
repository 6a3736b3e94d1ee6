CREATE TABLE lke_template (
    id varchar(60) PRIMARY KEY,
    isi jsonb NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by varchar(120) NOT NULL,
    version bigint NOT NULL
);
COMMENT ON TABLE lke_template IS 'LKE templates added as data beside those of the release: variant of a kabupaten, newer regulation';
COMMENT ON COLUMN lke_template.isi IS 'The whole template, dated and with its legal basis; never edited once an evaluation rests on it';

ALTER TABLE akip DROP CONSTRAINT akip_mode_check;
ALTER TABLE akip ADD CONSTRAINT akip_mode_check CHECK (mode IN ('KOMPONEN', 'SUB', 'KRITERIA_AVG', 'YT_AE'));
ALTER TABLE akip_jawaban ADD COLUMN nilai numeric CHECK (nilai BETWEEN 0 AND 100);
COMMENT ON COLUMN akip_jawaban.nilai IS 'What the answer counts of 100; differs from the letter where two evaluators were moderated to their mean';
