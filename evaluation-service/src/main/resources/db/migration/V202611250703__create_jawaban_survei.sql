CREATE TABLE respons (
    id uuid PRIMARY KEY,
    survei_id uuid NOT NULL REFERENCES survei (id),
    layanan_no integer NOT NULL,
    kanal varchar(12) NOT NULL CHECK (kanal IN ('LINK', 'QR', 'KIOSK', 'PAPER')),
    jenis_kelamin varchar(1) CHECK (jenis_kelamin IN ('L', 'P')),
    usia varchar(12) CHECK (usia IN ('SAMPAI_19', 'USIA_20_29', 'USIA_30_39', 'USIA_40_49', 'USIA_50_59', 'MULAI_60')),
    pendidikan varchar(12) CHECK (pendidikan IN ('SD', 'SMP', 'SMA', 'DIPLOMA', 'S1', 'S2', 'S3')),
    pekerjaan varchar(12) CHECK (pekerjaan IN ('PNS', 'TNI', 'POLRI', 'SWASTA', 'WIRAUSAHA', 'LAINNYA')),
    saran varchar(1000),
    received_at timestamptz NOT NULL CHECK (received_at = date_trunc('hour', received_at, 'UTC')),
    duplikat boolean NOT NULL,
    perangkat_petugas boolean NOT NULL,
    recorded_by varchar(120),
    content_hash char(64) NOT NULL,
    alasan_batal varchar(1000),
    FOREIGN KEY (survei_id, layanan_no) REFERENCES survei_layanan (survei_id, no),
    CHECK ((kanal = 'PAPER') = (recorded_by IS NOT NULL))
);
COMMENT ON TABLE respons IS 'One respondent. No name, no address, no device: nothing here leads to a person';
COMMENT ON COLUMN respons.received_at IS 'To the hour, so that the moment of an answer does not identify who stood at the counter';
COMMENT ON COLUMN respons.duplikat IS 'The same answers came from the same device on the same day';
COMMENT ON COLUMN respons.perangkat_petugas IS 'Sent by somebody signed in, or by a device that answered more often than one person does';
COMMENT ON COLUMN respons.recorded_by IS 'Who typed the paper form in; absent for people who answered themselves';
COMMENT ON COLUMN respons.content_hash IS 'SHA-256 of what was answered: a resend of the same id must say the same';
COMMENT ON COLUMN respons.alasan_batal IS 'Why a wrongly entered paper form does not count; absent = it counts';
CREATE INDEX respons_of_survei ON respons (survei_id, layanan_no);

CREATE TABLE jawaban_survei (
    respons_id uuid NOT NULL REFERENCES respons (id),
    kode varchar(10) NOT NULL,
    nilai smallint NOT NULL CHECK (nilai BETWEEN 1 AND 5),
    PRIMARY KEY (respons_id, kode)
);
COMMENT ON COLUMN jawaban_survei.kode IS 'Question by its code (U1 .. U9, F1 .. F6), never by its position; one left out has no row';
