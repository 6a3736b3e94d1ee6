CREATE TABLE job (
    id uuid PRIMARY KEY,
    kind varchar(60) NOT NULL,
    opd varchar(60) NOT NULL,
    owner varchar(120) NOT NULL,
    status varchar(10) NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    done integer NOT NULL DEFAULT 0,
    total integer NOT NULL DEFAULT 0,
    message varchar(400),
    result text,
    problem text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE job IS 'Long work with progress; a job found RUNNING at start was cut off and is marked FAILED';
