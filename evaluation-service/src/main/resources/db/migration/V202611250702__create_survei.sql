CREATE TABLE survei (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL REFERENCES opd (kode),
    tahun integer NOT NULL CHECK (tahun BETWEEN 2000 AND 2100),
    jenis varchar(12) NOT NULL CHECK (jenis IN ('SKM', 'IPP_F03')),
    judul varchar(200) NOT NULL,
    instrumen varchar(60) NOT NULL,
    skala varchar(60) NOT NULL,
    metode varchar(30) NOT NULL CHECK (metode IN ('SIMPLE_MEAN', 'RESPONDENT_WEIGHTED')),
    bobot_dibulatkan boolean NOT NULL,
    mulai date NOT NULL,
    selesai date NOT NULL,
    status varchar(12) NOT NULL CHECK (status IN ('DRAFT', 'OPEN', 'CLOSED')),
    version bigint NOT NULL,
    CHECK (selesai >= mulai)
);
COMMENT ON COLUMN survei.selesai IS 'Last day answers are taken, in the time zone of the OPD';
COMMENT ON COLUMN survei.bobot_dibulatkan IS 'true = printed weights 0,11 or 0,071 instead of 1/n';
CREATE INDEX survei_of_year ON survei (opd, tahun);

CREATE TABLE survei_layanan (
    survei_id uuid NOT NULL REFERENCES survei (id),
    no integer NOT NULL,
    nama varchar(200) NOT NULL,
    pengguna bigint CHECK (pengguna > 0),
    PRIMARY KEY (survei_id, no)
);

CREATE TABLE kanal (
    kode varchar(43) PRIMARY KEY CHECK (length(kode) >= 22),
    survei_id uuid NOT NULL REFERENCES survei (id),
    jenis varchar(12) NOT NULL CHECK (jenis IN ('LINK', 'QR', 'KIOSK')),
    layanan_no integer,
    keterangan varchar(200),
    aktif boolean NOT NULL,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL,
    FOREIGN KEY (survei_id, layanan_no) REFERENCES survei_layanan (survei_id, no)
);
COMMENT ON TABLE kanal IS 'Ways into a survey without login; the code is random and is all that is needed to answer';
COMMENT ON COLUMN kanal.layanan_no IS 'Service the channel stands for; absent = the respondent chooses';
CREATE INDEX kanal_of_survei ON kanal (survei_id);
