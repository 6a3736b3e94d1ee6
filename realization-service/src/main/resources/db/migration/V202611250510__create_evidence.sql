CREATE TABLE evidence_upload (
    opd varchar(60) NOT NULL,
    id uuid NOT NULL,
    name varchar(200) NOT NULL,
    size bigint NOT NULL CHECK (size > 0),
    sha256 char(64) NOT NULL,
    keep_location boolean NOT NULL,
    received bigint NOT NULL CHECK (received BETWEEN 0 AND size),
    status varchar(10) NOT NULL CHECK (status IN ('OPEN', 'DONE', 'REFUSED')),
    refusal varchar(60),
    owner varchar(120) NOT NULL,
    created_at timestamptz NOT NULL,
    touched_at timestamptz NOT NULL,
    PRIMARY KEY (opd, id)
);
COMMENT ON TABLE evidence_upload IS 'Files on their way; the id is made by the client and becomes that of the evidence';
COMMENT ON COLUMN evidence_upload.received IS 'Bytes safely on disk: where the client goes on';
COMMENT ON COLUMN evidence_upload.sha256 IS 'As the client computed it; compared when all is here';
CREATE INDEX evidence_upload_open ON evidence_upload (touched_at) WHERE status = 'OPEN';

CREATE TABLE evidence (
    opd varchar(60) NOT NULL,
    id uuid NOT NULL,
    name varchar(200) NOT NULL,
    kind varchar(10) NOT NULL CHECK (kind IN ('JPEG', 'PNG', 'PDF', 'DOCX', 'XLSX')),
    size bigint NOT NULL CHECK (size > 0),
    sha256 char(64) NOT NULL,
    store_key varchar(200) NOT NULL UNIQUE,
    width integer,
    height integer,
    preview_key varchar(200) UNIQUE,
    taken_at varchar(40),
    latitude numeric(9, 6) CHECK (latitude BETWEEN -90 AND 90),
    longitude numeric(9, 6) CHECK (longitude BETWEEN -180 AND 180),
    owner varchar(120) NOT NULL,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL,
    deleted_at timestamptz,
    deleted_by varchar(120),
    delete_reason varchar(500),
    erased_at timestamptz,
    checked_at timestamptz,
    damage varchar(200),
    PRIMARY KEY (opd, id),
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK ((deleted_at IS NULL) = (delete_reason IS NULL))
);
COMMENT ON TABLE evidence IS 'Bukti: what is known of a file; the bytes are in the evidence store, under a key made here, never under the name of the user';
COMMENT ON COLUMN evidence.kind IS 'By content, not by name';
COMMENT ON COLUMN evidence.latitude IS 'From EXIF, only where the uploader wanted it kept';
COMMENT ON COLUMN evidence.erased_at IS 'When the bytes of a deleted file were removed from the store';
COMMENT ON COLUMN evidence.damage IS 'What the last integrity check found; null = whole';
CREATE INDEX evidence_of_opd ON evidence (opd, created_at, id);

CREATE TABLE evidence_link (
    opd varchar(60) NOT NULL,
    evidence_id uuid NOT NULL,
    kind varchar(20) NOT NULL CHECK (kind IN ('ENTRY', 'FIELD_REPORT', 'FOLLOW_UP')),
    target varchar(100) NOT NULL,
    attached_by varchar(120) NOT NULL,
    attached_at timestamptz NOT NULL,
    PRIMARY KEY (opd, evidence_id, kind, target),
    FOREIGN KEY (opd, evidence_id) REFERENCES evidence
);
COMMENT ON TABLE evidence_link IS 'What a file is evidence of; one file may prove many things, always of its own OPD';
COMMENT ON COLUMN evidence_link.target IS 'ENTRY: tahun/tribulan/indicator id; else the id of the report or follow-up';
CREATE INDEX evidence_link_target ON evidence_link (opd, kind, target);
