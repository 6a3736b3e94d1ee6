CREATE TABLE field_report (
    opd varchar(60) NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    form_kode varchar(60) NOT NULL,
    form_version integer NOT NULL,
    desa varchar(60) NOT NULL,
    officer varchar(120) NOT NULL,
    device_id varchar(120) NOT NULL,
    device_sequence bigint NOT NULL,
    captured_at timestamptz NOT NULL,
    effective_at timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    skew_seconds bigint NOT NULL,
    skew_flagged boolean NOT NULL,
    tahun integer NOT NULL,
    tribulan integer NOT NULL CHECK (tribulan BETWEEN 1 AND 4),
    late boolean NOT NULL,
    assigned boolean NOT NULL,
    latitude numeric(9, 6) CHECK (latitude BETWEEN -90 AND 90),
    longitude numeric(9, 6) CHECK (longitude BETWEEN -180 AND 180),
    accuracy_metres numeric(9, 2) CHECK (accuracy_metres >= 0),
    answers text NOT NULL,
    photos uuid[] NOT NULL,
    body_hash char(64) NOT NULL,
    status varchar(10) NOT NULL CHECK (status IN ('RECEIVED', 'RETURNED', 'VERIFIED')),
    note varchar(2000),
    decided_by varchar(120),
    decided_at timestamptz,
    change_no bigint NOT NULL,
    PRIMARY KEY (opd, id),
    FOREIGN KEY (form_kode, form_version) REFERENCES field_form,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);
COMMENT ON TABLE field_report IS 'Results of field monitoring as they stand now; the id is made by the phone and means nothing outside its OPD';
COMMENT ON COLUMN field_report.captured_at IS 'As the phone claims';
COMMENT ON COLUMN field_report.effective_at IS 'When it was captured by the rule of ADR 0035; decides the tribulan';
COMMENT ON COLUMN field_report.received_at IS 'By the clock of the server; decides whether a deadline was kept';
COMMENT ON COLUMN field_report.skew_seconds IS 'Clock of the phone less that of the server when it was first sent';
COMMENT ON COLUMN field_report.assigned IS 'Whether the officer had this desa and form to visit; a report without is kept all the same';
COMMENT ON COLUMN field_report.body_hash IS 'SHA-256 of what was reported, without the version it is based on: tells an edit from a repetition';
CREATE INDEX field_report_of_period ON field_report (opd, tahun, tribulan, status);
CREATE INDEX field_report_changed ON field_report (opd, change_no);

CREATE TABLE field_report_version (
    opd varchar(60) NOT NULL,
    report_id uuid NOT NULL,
    version integer NOT NULL,
    content text NOT NULL,
    officer varchar(120) NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (opd, report_id, version),
    FOREIGN KEY (opd, report_id) REFERENCES field_report
);
COMMENT ON TABLE field_report_version IS 'Every version of a report as the phone sent it, JSON; never edited';

CREATE TABLE field_receipt (
    opd varchar(60) NOT NULL,
    report_id uuid NOT NULL,
    content_hash char(64) NOT NULL,
    result varchar(15) NOT NULL CHECK (result IN ('ACCEPTED', 'ALREADY_THERE', 'REJECTED', 'HELD', 'CONFLICT')),
    jws text NOT NULL,
    issued_at timestamptz NOT NULL,
    PRIMARY KEY (opd, report_id, content_hash)
);
COMMENT ON TABLE field_receipt IS 'What was answered to one content under one id: answered again, byte for byte, for ever';
COMMENT ON COLUMN field_receipt.jws IS 'Signed receipt, JWS compact serialization, algorithm EdDSA';

CREATE TABLE receipt_key (
    kid varchar(64) PRIMARY KEY,
    public_key varchar(64) NOT NULL,
    since timestamptz NOT NULL
);
COMMENT ON TABLE receipt_key IS 'Public Ed25519 keys (base64url) receipts were ever signed with; the private key is in a file';

CREATE TABLE field_queue (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    report_id uuid NOT NULL,
    content_hash char(64) NOT NULL,
    code varchar(40) NOT NULL,
    content text NOT NULL,
    base_version integer NOT NULL,
    officer varchar(120) NOT NULL,
    device_id varchar(120) NOT NULL,
    effective_at timestamptz NOT NULL,
    skew_seconds bigint NOT NULL,
    received_at timestamptz NOT NULL,
    waits_until timestamptz,
    status varchar(10) NOT NULL CHECK (status IN ('OPEN', 'ACCEPTED', 'REJECTED')),
    decided_by varchar(120),
    decided_at timestamptz,
    decision_reason varchar(2000),
    change_no bigint NOT NULL,
    UNIQUE (opd, report_id, content_hash),
    CHECK ((status = 'OPEN') = (decided_at IS NULL))
);
COMMENT ON TABLE field_queue IS 'Reports that wait: for the version they are based on, or for a person to accept or reject them; nothing is ever removed';
COMMENT ON COLUMN field_queue.waits_until IS 'An edit that came before its base is applied by itself when the base comes; after this moment a person has to look. Null = a person has to look at once';
CREATE INDEX field_queue_open ON field_queue (opd, received_at) WHERE status = 'OPEN';
CREATE INDEX field_queue_waiting ON field_queue (opd, report_id, base_version) WHERE status = 'OPEN';
CREATE INDEX field_queue_changed ON field_queue (opd, change_no);
