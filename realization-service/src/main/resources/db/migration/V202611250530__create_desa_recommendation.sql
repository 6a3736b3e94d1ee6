CREATE TABLE desa_recommendation (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    desa varchar(60) NOT NULL,
    report_id uuid,
    text varchar(4000) NOT NULL,
    due date NOT NULL,
    issued_by varchar(120) NOT NULL,
    issued_at timestamptz NOT NULL,
    FOREIGN KEY (opd, desa) REFERENCES desa,
    FOREIGN KEY (opd, report_id) REFERENCES field_report
);
COMMENT ON TABLE desa_recommendation IS 'What the camat asks a desa to do after monitoring (P.1.4 step h), with its due date; its status is derived from the follow-ups';
CREATE INDEX desa_recommendation_of_opd ON desa_recommendation (opd, issued_at, id);

CREATE TABLE desa_follow_up (
    id uuid PRIMARY KEY,
    recommendation_id uuid NOT NULL REFERENCES desa_recommendation,
    text varchar(4000) NOT NULL,
    done_on date NOT NULL,
    recorded_by varchar(120) NOT NULL,
    recorded_at timestamptz NOT NULL,
    accepted boolean,
    judged_by varchar(120),
    judged_at timestamptz,
    note varchar(2000),
    CHECK ((accepted IS NULL) = (judged_by IS NULL))
);
COMMENT ON TABLE desa_follow_up IS 'What the desa did (P.1.4 step k), recorded for it by the kecamatan';
COMMENT ON COLUMN desa_follow_up.accepted IS 'Null = nobody has judged it yet';
CREATE INDEX desa_follow_up_of_recommendation ON desa_follow_up (recommendation_id, recorded_at);
