CREATE TABLE rtl_survei (
    survei_id uuid PRIMARY KEY REFERENCES survei (id),
    recorded_at timestamptz NOT NULL,
    recorded_by varchar(120) NOT NULL,
    version bigint NOT NULL
);
COMMENT ON TABLE rtl_survei IS 'Rencana tindak lanjut: what the OPD will do about the elements of a survey';

CREATE TABLE rtl_survei_butir (
    survei_id uuid NOT NULL REFERENCES rtl_survei (survei_id),
    urutan integer NOT NULL,
    unsur varchar(10) NOT NULL,
    rencana varchar(1000) NOT NULL,
    waktu varchar(200) NOT NULL,
    penanggung_jawab varchar(200) NOT NULL,
    PRIMARY KEY (survei_id, urutan)
);
